/** What a sentence becomes in an outline. */
export interface Point {
  /** A phrase of 4 to 16 words, or as short a clause as says it. */
  readonly text: string;
  /** The main clause of its sentence as it stands there, for an explanation. */
  readonly clause: string;
  /** Who holds it, or who should do it, where the sentence says so. */
  readonly who: string | undefined;
  /** What is left to do for the tutor. */
  readonly remarks: readonly string[];
  /** How well it came out, from 0 to 1: good enough to choose between sentences that say the same. */
  readonly quality: number;
}
