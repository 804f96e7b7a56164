import type { Token } from '../../language/create-tagger.ts';

/** A heading or a sentence of an article, in its order. */
export interface Unit {
  readonly kind: 'heading' | 'sentence';
  readonly text: string;
  /** The number of its paragraph, from 1; undefined for a heading. */
  readonly paragraph: number | undefined;
  /** Whether it stands in a list or is a quotation set off. */
  readonly block: 'paragraph' | 'item' | 'quotation' | 'heading';
}

/** A unit with its tokens. */
export interface TaggedUnit extends Unit {
  readonly tokens: readonly Token[];
}
