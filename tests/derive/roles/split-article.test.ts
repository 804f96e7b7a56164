import { describe, expect, it } from 'vitest';
import { splitArticle } from '../../../src/derive/roles/split-article.ts';
import { blocksOfText } from '../../support/read-text.ts';

describe('splitArticle', () => {
  it('numbers paragraphs from one and leaves headings without a number', () => {
    const units = splitArticle(
      blocksOfText(
        '# Canals\n\nOne. Two.\n\n# Drains\n\nThree met Gen. Khan in the U.S. on Monday.',
      ),
    );
    expect(units.map(({ kind, paragraph, text }) => [kind, paragraph, text])).toEqual([
      ['heading', undefined, 'Canals'],
      ['sentence', 1, 'One.'],
      ['sentence', 1, 'Two.'],
      ['heading', undefined, 'Drains'],
      ['sentence', 2, 'Three met Gen. Khan in the U.S. on Monday.'],
    ]);
  });

  it('keeps what kind of block a sentence stands in', () => {
    const units = splitArticle([{ kind: 'item', text: 'Line the canals.' }]);
    expect(units).toMatchObject([{ kind: 'sentence', block: 'item', paragraph: 1 }]);
  });
});
