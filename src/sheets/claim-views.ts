/* Claims as sheets show them. See `sheet-view.ts`. */

/** A claim's way to its source: `label` is what stands on the sheet (`3`, `F2`, `Q1`), `target` the id it links to. */
export interface Citation {
  readonly label: string;
  /** `¶4` or `¶4–6`; empty for facts and quotations. */
  readonly paragraphs: string;
  readonly target: string;
  /** One where the fact behind it is contested, so that a reader of the claim sees it; else none. */
  readonly statuses: readonly StatusView[];
}

export interface StatusView {
  readonly code: string;
  readonly label: string;
  readonly letter: string;
  readonly meaning: string;
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
