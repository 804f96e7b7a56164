import type { Figure } from '../../../language/figures/figure.ts';

/** A word, a sign or a whole figure of a sentence, with a letter for what it does there (see `CLASSES`). */
export interface Chunk {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** One letter, so that the shape of a sentence can be looked for with a pattern. */
  readonly kind: ChunkKind;
  /** Whether it is the name of somebody or something, as far as a capital and its place tell. */
  readonly isName: boolean;
  readonly figure?: Figure;
}

/** What the letters mean. */
export const CLASSES = {
  D: 'article or other determiner',
  H: 'possessive pronoun',
  A: 'adjective, or participle before a noun',
  N: 'noun or name',
  V: 'verb',
  X: 'auxiliary',
  R: 'adverb, or `not`',
  O: '`to` before a verb',
  S: 'possessive ending',
  U: 'pronoun',
  W: '`which`, `who`, `that` and the like',
  P: 'preposition',
  L: 'word that begins a subordinate clause',
  C: '`and`, `or`, `but`',
  F: 'figure that counts or measures',
  T: 'date or other time',
  M: 'other number',
  K: 'comma',
  Z: 'other sign',
} as const;

export type ChunkKind = keyof typeof CLASSES;
