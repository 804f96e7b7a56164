import { expect, test } from 'vitest';
import { nameBookmarks } from '../../../src/output/pdf/name-bookmarks.ts';
import type { PdfFile } from '../../../src/output/pdf/pdf-file.ts';
import { parseDictionary } from '../../../src/output/pdf/pdf-syntax.ts';
import { formatPdfText, parsePdfText } from '../../../src/output/pdf/pdf-text.ts';

/** Names bookmarks, one under the other, that were painted with these words, and says what they are called then. */
function nameAs(painted: readonly string[], headings: readonly string[]): string[] {
  const plain = new Map([
    [1, '<</Type /Catalog /Outlines 2 0 R>>'],
    [2, '<</Type /Outlines /First 10 0 R>>'],
    ...painted.map(
      (title, at) => [10 + at, `<</Title ${formatPdfText(title)} /First ${11 + at} 0 R>>`] as const,
    ),
  ]);
  plain.set(10 + painted.length, '<< >>');
  const file: PdfFile = { plain, streams: new Map(), root: 1, info: undefined };
  nameBookmarks(file, headings);
  return painted.map((_, at) =>
    parsePdfText(parseDictionary(plain.get(10 + at) ?? '').get('Title') ?? ''),
  );
}

test('spaces that were lost where a line ends come back', () => {
  expect(nameAs(['over the linebecause'], ['over the line because'])).toEqual([
    'over the line because',
  ]);
});

test('a heading that was painted on several pages is named once', () => {
  expect(nameAs(['1.4 Aid1.4 Aid1.4 Aid'], ['1.4 Aid'])).toEqual(['1.4 Aid']);
});

test('headings of the same words are told apart by their order', () => {
  expect(nameAs(['CAUSES', 'Effects', 'Causes'], ['Causes', 'Effects', 'causes'])).toEqual([
    'Causes',
    'Effects',
    'causes',
  ]);
});

test('a heading that was not painted is passed over', () => {
  expect(nameAs(['One', 'Two'], ['One', 'Hidden', 'Two'])).toEqual(['One', 'Two']);
});

test('a bookmark that no heading accounts for keeps its title, and costs the next nothing', () => {
  expect(nameAs(['With an image', 'Twoof them'], ['With', 'Two of them'])).toEqual([
    'With an image',
    'Two of them',
  ]);
});
