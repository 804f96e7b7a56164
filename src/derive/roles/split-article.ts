import { splitSentences } from '../../language/split-sentences.ts';
import type { Block } from '../block.ts';
import type { Unit } from './unit.ts';

/** Headings and sentences of an article; paragraphs are numbered as evidence numbers them. */
export function splitArticle(blocks: readonly Block[]): readonly Unit[] {
  let paragraph = 0;
  return blocks.flatMap(({ kind, text }): Unit[] => {
    if (kind === 'heading') return [{ kind, text, paragraph: undefined, block: kind }];
    paragraph += 1;
    const number = paragraph;
    return splitSentences(text).map((sentence) => ({
      kind: 'sentence',
      text: sentence,
      paragraph: number,
      block: kind,
    }));
  });
}
