import type { Role } from '../labelled-article.ts';
import type { Vector } from './compare-texts.ts';
import type { LocatedSentence } from './located-sentence.ts';
import type { Point } from './point.ts';

/** One thing that one or more articles say: its sentences with the point that each became. */
export interface Claim {
  readonly role: Role;
  readonly sentences: readonly LocatedSentence[];
  readonly points: readonly Point[];
  /** The point that says it best. */
  readonly lead: Point;
  /** How sure its role is, from 0 to 1, by the surest sentence. */
  readonly sure: number;
  readonly vector: Vector | undefined;
  /** Its words that tell its subject, names left out. */
  readonly words: ReadonlySet<string>;
  /** How much it matters: central among all sentences, in several sources, well put. */
  readonly rank: number;
}
