import type { ArticleFrontMatter } from '../model/article.ts';
import type { Block } from './block.ts';

/** What was left out of a document, and why: `navigation`, `author box`, `also read` … */
export interface LeftOut {
  readonly text: string;
  readonly why: string;
}

/** An article as it was found in a document: its body, what is known of it, and what was left out. */
export interface ExtractedArticle {
  /** Its id in `content/articles/`, kebab-case. */
  readonly id: string;
  /** The file’s name without its ending. */
  readonly doc: string;
  /** What the document shows of it; all else is `unknown`. */
  readonly frontMatter: ArticleFrontMatter;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}
