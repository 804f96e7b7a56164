import { expect, test } from 'vitest';
import { splitParagraphs } from '../../src/model/split-paragraphs.ts';

test('splitParagraphs numbers blocks that are no headings from 1', () => {
  expect(splitParagraphs('# A\n\nOne.\n\n## B\n\nTwo.')).toEqual([
    { number: 1, text: 'One.' },
    { number: 2, text: 'Two.' },
  ]);
});
