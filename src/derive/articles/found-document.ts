import type { Block } from '../block.ts';
import type { LeftOut } from '../extracted-article.ts';

/** What a document says of itself, as it is written there; `key` is one of an article’s front matter. */
export type Stated = Readonly<Partial<Record<StatedKey, string>>>;

export type StatedKey =
  | 'title'
  | 'author'
  | 'outlet'
  | 'country'
  | 'published'
  | 'accessed'
  | 'url'
  | 'kind'
  | 'stance'
  | 'language'
  | 'note';

/** A document taken apart: its blocks, clutter among them, and what it says of itself. */
export interface FoundDocument {
  readonly stated: Stated;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}
