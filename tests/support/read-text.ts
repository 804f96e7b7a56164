import { createTagger } from '../../src/language/create-tagger.ts';
import type { Block } from '../../src/derive/block.ts';
import { splitArticle } from '../../src/derive/roles/split-article.ts';
import type { TaggedUnit } from '../../src/derive/roles/unit.ts';

/** Headings (`# …`) and paragraphs parted by blank lines as blocks. */
export function blocksOfText(text: string): readonly Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim().replace(/\s+/g, ' '))
    .map((block) =>
      block.startsWith('# ')
        ? { kind: 'heading', text: block.slice(2) }
        : { kind: 'paragraph', text: block },
    );
}

/** The units of a text with their tokens. */
export function unitsOfText(text: string): readonly TaggedUnit[] {
  const tag = createTagger();
  return splitArticle(blocksOfText(text)).map((unit) => ({ ...unit, tokens: tag(unit.text) }));
}
