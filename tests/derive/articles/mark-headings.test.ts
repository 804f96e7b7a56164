import { expect, test } from 'vitest';
import { markHeadings } from '../../../src/derive/articles/mark-headings.ts';
import { parseBlock } from '../../../src/derive/articles/parse-block.ts';
import { sayBlocks } from './say-article.ts';

const TEXT = 'The canal loses half of its water before it reaches a field.';

function mark(...lines: string[]): string[] {
  return sayBlocks(markHeadings(lines.map(parseBlock)));
}

test.each([
  'Where the water goes',
  'Sand, Wind and Theft',
  'WHAT IS LEFT',
  'What can be done?',
  'Key points:',
])('“%s” above a paragraph is a heading', (line) => {
  expect(mark(line, TEXT)).toEqual([`# ${line}`, TEXT]);
});

test.each([
  'Nobody asked.',
  'and so it goes',
  '“Gone,” he says',
  'Who would have thought, before the last of the growers left, that it could be so dry?',
])('“%s” is none', (line) => {
  expect(mark(line, TEXT)).toEqual([line, TEXT]);
});

test('a line that ends the text is none', () => {
  expect(mark(TEXT, 'Where the water goes')).toEqual([TEXT, 'Where the water goes']);
});

test('an item that stands alone above a paragraph is one; the last item of a list is not', () => {
  expect(mark('1. Where it goes', TEXT)).toEqual(['# Where it goes', TEXT]);
  expect(mark('1. Sand', '2. Wind', TEXT)).toEqual(['- Sand', '- Wind', TEXT]);
});
