/** Part of a text: from `from` up to, and without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A day, month, year or decade that a text speaks of, as far as it says. */
export interface DateMention {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly isDecade: boolean;
  readonly isFiscal: boolean;
  readonly spans: { readonly year?: Span; readonly month?: Span; readonly day?: Span };
}

/** A figure that a text speaks of: a count, a share, a sum of money, an order. */
export interface FigureMention {
  /** `code`: digits in a name, as in F-16 or 9/11. */
  readonly kind: 'figure' | 'money' | 'ordinal' | 'code';
  /** With its scale: 3.2 billion is 3200000000. */
  readonly value: number;
  /** Without its scale: 3.2. */
  readonly plain: number;
  /** How far a cited figure may be away and still be rounded to this one. */
  readonly tolerance: number;
  /** Singular: `per cent`, `month`, `km` …; empty if none of those known follows. */
  readonly unit: string;
  readonly currency: string;
  readonly isWord: boolean;
  readonly spans: {
    readonly number?: Span;
    readonly scale?: Span;
    readonly currency?: Span;
    readonly unit?: Span;
  };
}

export type Mention = DateMention | FigureMention;
