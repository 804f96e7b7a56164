import type { Path } from '../../src/model/source.ts';
import type { Mention } from './text/mention.ts';

/** What a claim or a fact rests on, as plain text, and the figures and dates that stand in it. */
export interface CitedMaterial {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A text that a change can be planted in. */
export interface Target {
  /** The topic or the library fact it belongs to. */
  readonly owner: { readonly kind: 'topic' | 'fact'; readonly id: string };
  /** Where it stands in the owner's value. */
  readonly path: Path;
  /** The claim it belongs to: the whole of a fact, or an item of an outline. */
  readonly claim: Path;
  /** The key that it stands under: `point`, `date`, `speaker`, `value` … */
  readonly field: string;
  readonly text: string;
  /** YAML has it as a number. */
  readonly isNumber: boolean;
  /** What a reader reads with it: the unit after a value, the value before a unit. */
  readonly frame: { readonly before: string; readonly after: string };
  readonly cited: CitedMaterial;
}

/** A claim with its references: what an evidence change is planted in. */
export interface ClaimTarget {
  readonly owner: Target['owner'];
  readonly claim: Path;
  readonly evidence: readonly string[];
  readonly texts: readonly Target[];
}

/** The kinds of change, in the order of the table. */
export const KINDS = ['number', 'money', 'date', 'unit', 'quotation', 'name', 'evidence'] as const;

export type Kind = (typeof KINDS)[number];

/** One single wrong change, not yet made. */
export interface PlantedChange {
  readonly kind: Kind;
  /** Which change of that kind: a row of the table. */
  readonly row: string;
  readonly owner: Target['owner'];
  readonly claim: Path;
  /** Where the one value stands that changes, in the owner's value. */
  readonly path: Path;
  readonly before: string | number;
  readonly after: string | number;
  /** Whether the cited material shows that it is wrong: the new value does not stand there too. */
  readonly canBeTold: boolean;
  /** Whether the original stands in the cited material; if not, it is the author's own count or context. */
  readonly wasCited: boolean;
  readonly cited: string;
}
