import type { Citation, StatusView } from './claim-views.ts';

/* What claims rest on, as sheets show it. See `sheet-view.ts`. */

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

export interface TermView {
  readonly term: string;
  readonly meaning: string;
  readonly urdu: string;
  readonly transliteration: string;
}
