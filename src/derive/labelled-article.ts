import type { ExtractedArticle } from './extracted-article.ts';

/** What a sentence does in an article, as an exam tutor would file it. */
export const ROLES = [
  'thesis',
  'cause',
  'repercussion',
  'counterargument',
  'way-forward',
  'background',
  'other',
] as const;

export type Role = (typeof ROLES)[number];

/** A sentence of an article with what it was taken for. */
export interface LabelledSentence {
  /** The number of its paragraph, from 1; undefined for a heading. */
  readonly paragraph: number | undefined;
  readonly text: string;
  readonly role: Role;
  /** How sure that is, from 0 to 1. */
  readonly score: number;
  /** Whether a figure, date, law, treaty, report or event carries it. */
  readonly keyFact: boolean;
  /** Whether it has the words of a speaker. */
  readonly quote: boolean;
  /** What spoke for the role, the strongest first, in words that a tutor understands. */
  readonly cues: readonly string[];
}

export interface LabelledArticle {
  readonly article: ExtractedArticle;
  readonly sentences: readonly LabelledSentence[];
}
