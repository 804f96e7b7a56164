import type { DraftSource } from '../draft.ts';
import type { Phrase } from './phrase.ts';

/** A sentence of an article that may carry a claim. */
export interface LocatedSentence extends DraftSource {
  readonly tokens: Phrase;
  /** Its words that tell its subject. */
  readonly words: readonly string[];
  /** The sentence before it in the same paragraph. */
  readonly before: string | undefined;
}

/** A sentence as the comment above an item shows it. */
export function sourceOf({
  article,
  paragraph,
  text,
  role,
  score,
  cues,
}: LocatedSentence): DraftSource {
  return { article, paragraph, text, role, score, cues };
}
