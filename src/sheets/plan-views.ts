import type { DateView } from './claim-views.ts';

/* The plan of an answer and what is told of a topic as a whole, as sheets show them. See `sheet-view.ts`. */

/** A head of the answer: its number and its items. */
export interface Head {
  readonly number: string;
  readonly title: string;
}

/** Numbers of the heads, the same on every sheet. */
export interface Heads {
  readonly introduction: Head;
  readonly background: Head;
  readonly causes: Head;
  readonly repercussions: Head;
  readonly benefits: Head;
  readonly counterarguments: Head;
  readonly analysis: Head;
  readonly wayForward: Head;
  readonly conclusion: Head;
}

/** Which point is about which variable of the thesis; a column without a mark is the failure FPSC named in 2015. */
export interface CoverageView {
  readonly variables: readonly {
    readonly name: string;
    readonly count: number;
    readonly isEmpty: boolean;
    /** Whether it has less than a third of the points of the fullest one. */
    readonly isThin: boolean;
  }[];
  readonly rows: readonly {
    readonly number: string;
    readonly point: string;
    readonly cells: readonly { readonly variable: string; readonly isCovered: boolean }[];
  }[];
  /** What the matrix shows, in sentences. */
  readonly findings: readonly string[];
}

/** How evenly a topic hears both sides, in words. */
export interface BalanceView {
  /** `24 sources: 9 neutral, 6 official …`; empty without sources. */
  readonly stances: string;
  /** `Pakistan 10, United States 6 …` */
  readonly countries: string;
  /** `3 counterarguments (2 strong, 1 fair), with their replies 15 % of the argument`. */
  readonly counterarguments: string;
  /** Sentences on a stance or a country that most sources share. */
  readonly leans: readonly string[];
  /** The same in one short line. */
  readonly brief: string;
}

/** Said of a topic whose day of review has passed. */
export interface OverdueView {
  readonly due: DateView;
  /** `Review was due on 31 May 2027: figures may have changed`. */
  readonly notice: string;
}

/** How a profile's words and minutes are shared out over the parts of an answer. */
export interface BudgetView {
  readonly id: string;
  readonly name: string;
  /** `2,500–3,000 words`; empty where no rule was seen. */
  readonly words: string;
  readonly minutes: string;
  readonly hasMinutes: boolean;
  readonly isConfirmed: boolean;
  readonly budgetWords: string;
  readonly budgetNote: string;
  readonly timePlan: string;
  readonly timeNote: string;
  readonly note: string;
  readonly url: string;
  readonly parts: readonly {
    readonly name: string;
    /** Numbers of the heads written in this part. */
    readonly heads: string;
    /** `8 × 200`; the words alone where there is one of it. */
    readonly words: string;
    readonly total: number;
    readonly minutes: string;
    /** Per cent of all words, a whole number. */
    readonly share: number;
  }[];
}
