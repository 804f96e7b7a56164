/** A piece of an article’s body. All but headings are its paragraphs, which evidence numbers from 1. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quotation';
  /** In one line, without Markdown marks of the block itself (`#`, `-`, `>`). */
  readonly text: string;
}
