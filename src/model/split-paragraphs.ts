import type { Paragraph } from './article.ts';
import { splitBlocks } from './split-blocks.ts';

/** The paragraphs of an article’s body, as evidence numbers them: blocks of text, headings and rules not counted. */
export function splitParagraphs(body: string): Paragraph[] {
  return splitBlocks(body)
    .filter(({ isHeading }) => !isHeading)
    .map(({ text }, at) => ({ number: at + 1, text }));
}
