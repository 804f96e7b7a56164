import type {
  CounterargumentView,
  DateView,
  EventView,
  PointView,
  StatusView,
  WayForwardView,
} from './claim-views.ts';
import type { FactView, QuoteView, Share, SourceView, TermView } from './evidence-views.ts';
import type { BalanceView, BudgetView, CoverageView, Heads, OverdueView } from './plan-views.ts';
import type { McqView, PromptView, RecallView } from './question-views.ts';

/**
 * What sheets show. Every key is always there (empty where an author wrote nothing), since templates are strict; every
 * decision (order, number, label, what is left out) has been taken, since templates are light.
 */

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
