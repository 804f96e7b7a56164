import type { Citation } from './claim-views.ts';

/* Questions and the ways to their answers, as sheets show them. See `sheet-view.ts`. */

export interface PastQuestionView {
  /** `CSS Current Affairs 2024, Q4`. */
  readonly reference: string;
  readonly marks: string;
  readonly provenance: string;
  /** Whether the words shown are the paper's own. */
  readonly isExact: boolean;
  /** Whether it is not sure that it was set there: it must never look like one that is. */
  readonly isDoubtful: boolean;
  readonly url: string;
  /** Host of `url`, for paper: `legalversity.com`. */
  readonly host: string;
  readonly note: string;
  /** The note where wording, paper or year is in doubt, so that paper says it too; else empty. */
  readonly doubt: string;
}

/** A numbered item of the same sheet, to link to. */
export interface ItemLink {
  readonly number: string;
  readonly target: string;
}

/** Which points answer a prompt, held against the length of its answer. */
export interface RouteView {
  /** Whether the outline says nothing of how to answer it. */
  readonly isEmpty: boolean;
  /** `CSS Current Affairs 2024, Q4`, `a practice question`. */
  readonly asked: string;
  /** The body points to write, in the order of the outline: no more than the answer has room for. */
  readonly body: readonly ItemLink[];
  /** Body points that answer it too but for which there is no room, the best first. */
  readonly spare: readonly ItemLink[];
  /** Unused body points that are about the prompt's variables, where there is room for more, the best first. */
  readonly fill: readonly ItemLink[];
  /** What to do with the other items, in the order of an answer: `reply to`, `end with` … */
  readonly others: readonly {
    readonly verb: string;
    readonly items: readonly ItemLink[];
    /** Whether they are points, facts or quotations; dates are not. */
    readonly isNumbered: boolean;
    /** `90 words`; empty where the profile has no such part. */
    readonly words: string;
  }[];
  readonly leave: readonly ItemLink[];
  /** `900 words (own budget), 35 minutes`; empty without a profile. */
  readonly length: string;
  /** What the count of body points means: `choose these 5 of 9`; empty if it fits. */
  readonly advice: string;
  /** Variables that points are marked with: the prompt's own, or else those of the thesis. */
  readonly covers: readonly {
    readonly name: string;
    /** Those of `body` that are about it. */
    readonly items: readonly ItemLink[];
    /** Those of `spare` and `fill`, where `items` has none. */
    readonly instead: readonly ItemLink[];
  }[];
}

export interface PromptView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly kind: string;
  /** `Past question`, `Derived` or `Practice`. */
  readonly origin: string;
  readonly isPast: boolean;
  /** One, or none. */
  readonly past: readonly PastQuestionView[];
  readonly directive: string;
  readonly variables: readonly string[];
  readonly profile: string;
  readonly use: readonly ItemLink[];
  readonly skip: readonly ItemLink[];
  readonly stance: string;
  readonly route: RouteView;
}

export interface McqView {
  readonly id: string;
  readonly number: number;
  readonly stem: string;
  readonly options: readonly {
    readonly letter: string;
    readonly text: string;
    readonly isAnswer: boolean;
  }[];
  readonly answer: string;
  readonly explanation: string;
  readonly citations: readonly Citation[];
}

/** A question to be answered from memory, with as many lines to write on as the answer needs. */
export interface RecallView {
  readonly number: number;
  readonly ask: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly answers: readonly string[];
}
