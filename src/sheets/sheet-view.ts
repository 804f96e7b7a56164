/**
 * What sheets show. Every key is always there (empty where an author wrote nothing), since templates are strict; every
 * decision (order, number, label, what is left out) has been taken, since templates are light.
 */

/** A claim's way to its source: `label` is what stands on the sheet (`3`, `F2`, `Q1`), `target` the id it links to. */
export interface Citation {
  readonly label: string;
  /** `¶4` or `¶4–6`; empty for facts and quotations. */
  readonly paragraphs: string;
  readonly target: string;
  /** One where the fact behind it is contested, so that a reader of the claim sees it; else none. */
  readonly statuses: readonly StatusView[];
}

export interface DateView {
  readonly iso: string;
  /** `26 November 2011`, `May 1954`, `1954`. */
  readonly long: string;
  /** `26 Nov 2011`, `May 1954`, `1954`. */
  readonly short: string;
}

/** A numbered item of the answer: a cause, a repercussion, a gain … */
export interface PointView {
  readonly id: string;
  /** As a candidate would copy it: `3.2`. */
  readonly number: string;
  readonly point: string;
  readonly explanation: string;
  /** What stands in the margin: level, dimension, horizon. */
  readonly labels: readonly string[];
  readonly variables: readonly string[];
  readonly priority: number;
  readonly citations: readonly Citation[];
}

export interface EventView {
  readonly id: string;
  readonly date: DateView;
  readonly event: string;
  readonly significance: string;
  /** Whether the author says what it changed. */
  readonly isTurningPoint: boolean;
  readonly citations: readonly Citation[];
}

export interface RebuttalView {
  /** Refute, Concede or Reframe. */
  readonly kind: string;
  readonly point: string;
  readonly citations: readonly Citation[];
}

export interface CounterargumentView extends PointView {
  readonly heldBy: string;
  readonly strength: string;
  readonly rebuttals: readonly RebuttalView[];
}

export interface WayForwardView extends PointView {
  readonly actor: string;
  readonly means: string;
  /** Numbers of the causes and repercussions that it answers. */
  readonly addresses: readonly string[];
}

export interface StatusView {
  readonly code: string;
  readonly label: string;
  readonly letter: string;
  readonly meaning: string;
}

/** What another source says instead of a fact's figure. */
export interface ConflictView {
  readonly figure: string;
  readonly source: string;
  /** `source` in short: `Huma Akram` of `Huma Akram, exam-site editorial`. */
  readonly who: string;
  readonly url: string;
}

export interface FactView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly figure: string;
  /** Long figures are set smaller, and those that are words smaller still. */
  readonly isLong: boolean;
  readonly isWordy: boolean;
  readonly unit: string;
  readonly period: string;
  readonly asOf: string;
  /** Whether it has a date and the topic is overdue for review: it may have changed. */
  readonly isStale: boolean;
  readonly status: StatusView;
  /** Whether the note must be read with the figure. */
  readonly isDoubtful: boolean;
  /** Whether the figure must not be quoted without its note: disputed or outdated. */
  readonly isContested: boolean;
  readonly note: string;
  readonly conflicts: readonly ConflictView[];
  /** One of them, where there is little room, by somebody whose name is short: `over 33 (Huma Akram), 2 more`. */
  readonly also: string;
  readonly citations: readonly Citation[];
}

export interface QuoteView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly speaker: string;
  readonly role: string;
  readonly date: string;
  readonly context: string;
  readonly isOverused: boolean;
  readonly citations: readonly Citation[];
}

export interface SourceView {
  readonly number: number;
  readonly target: string;
  readonly title: string;
  readonly author: string;
  readonly outlet: string;
  readonly country: string;
  readonly published: string;
  readonly kind: string;
  readonly stance: string;
  readonly url: string;
  readonly note: string;
}

/** How many sources there are of each stance, kind or country, the commonest first. */
export interface Share {
  readonly name: string;
  readonly count: number;
}

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

export interface TermView {
  readonly term: string;
  readonly meaning: string;
  readonly urdu: string;
  readonly transliteration: string;
}

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

/** A question to be answered from memory, with as many lines to write on as the answer needs. */
export interface RecallView {
  readonly number: number;
  readonly ask: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly answers: readonly string[];
}

/** Everything a template may show of a topic. */
export interface SheetView {
  readonly topic: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: string;
  readonly reviewers: string;
  readonly updated: DateView;
  readonly asOf: readonly DateView[];
  readonly reviewBy: readonly DateView[];
  /** One, or none: the day of review has passed. */
  readonly overdue: readonly OverdueView[];
  /** What is said of an outline that is still a draft; empty for any other. */
  readonly draft: string;
  readonly exams: readonly { readonly paper: string; readonly heading: string }[];
  readonly heads: Heads;
  /** One, or none. */
  readonly theses: readonly {
    readonly statement: string;
    readonly variables: readonly string[];
    readonly alternatives: readonly { readonly statement: string; readonly stance: string }[];
  }[];
  readonly hooks: readonly string[];
  readonly definitions: readonly { readonly term: string; readonly meaning: string }[];
  readonly background: readonly PointView[];
  readonly timeline: readonly EventView[];
  readonly causes: readonly PointView[];
  readonly repercussions: readonly PointView[];
  readonly benefits: readonly PointView[];
  readonly counterarguments: readonly CounterargumentView[];
  readonly analysis: readonly PointView[];
  readonly wayForward: readonly WayForwardView[];
  /** One, or none. */
  readonly conclusions: readonly {
    readonly restated: string;
    readonly synthesis: string;
    readonly closing: string;
  }[];
  readonly facts: readonly FactView[];
  /** The statuses that occur, explained at the foot. */
  readonly statuses: readonly StatusView[];
  readonly quotes: readonly QuoteView[];
  readonly prompts: readonly PromptView[];
  readonly mcqs: readonly McqView[];
  readonly glossary: readonly TermView[];
  readonly pitfalls: readonly { readonly text: string; readonly source: string }[];
  readonly related: readonly { readonly topic: string; readonly title: string }[];
  readonly sources: readonly SourceView[];
  readonly stances: readonly Share[];
  readonly countries: readonly Share[];
  readonly balance: BalanceView;
  readonly coverage: CoverageView;
  readonly budgets: readonly BudgetView[];
  readonly recall: readonly RecallView[];
  /** What had to go for the sheet to fit: `3 of 9 repercussions`, and so on. */
  readonly leftOut: readonly string[];
}
