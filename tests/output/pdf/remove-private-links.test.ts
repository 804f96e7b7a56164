import { expect, test } from 'vitest';
import type { PdfFile } from '../../../src/output/pdf/pdf-file.ts';
import { removePrivateLinks } from '../../../src/output/pdf/remove-private-links.ts';

const link = (address: string): string =>
  `<</Type /Annot\n/Subtype /Link\n/A <</Type /Action\n/S /URI\n/URI (${address})>>\n/StructParent 1>>`;

/** A page with three links, as Chromium writes it: two of them with words, one without. */
function aFile(addresses: readonly [string, string, string]): PdfFile {
  const plain = new Map([
    [1, '<</Type /Catalog>>'],
    [2, '<</Type /Page\n/Annots [10 0 R 11 0 R 12 0 R]>>'],
    ...addresses.map((address, at) => [10 + at, link(address)] as const),
    [20, '<</Type /StructElem\n/S /Link\n/K [30 0 R <</Type /OBJR\n/Obj 10 0 R\n/Pg 2 0 R>>]>>'],
    [21, '<</Type /StructElem\n/S /Link\n/K [31 0 R <</Type /OBJR\n/Obj 11 0 R\n/Pg 2 0 R>>]>>'],
    [22, '<</Type /StructElem\n/S /Link\n/K <</Type /OBJR\n/Obj 12 0 R\n/Pg 2 0 R>>>>'],
  ]);
  return { plain, streams: new Map(), root: 1, info: undefined };
}

test('a private link is taken out of the page and of the structure tree, where its words stay', () => {
  const file = aFile(['https://dawn.com/', 'http://localhost/a', 'file:///b']);
  const kept = [10, 20].map((number) => file.plain.get(number));
  expect(removePrivateLinks(file)).toEqual(['http://localhost/a', 'file:///b']);
  expect([10, 20].map((number) => file.plain.get(number))).toEqual(kept);
  expect(file.plain.get(2)).toBe('<</Type /Page /Annots [10 0 R]>>');
  expect(file.plain.get(21)).toBe('<</Type /StructElem /S /Span /K [ 31 0 R  ]>>');
  expect(file.plain.get(22)).toBe('<</Type /StructElem /S /Span>>');
  expect([11, 12].map((number) => file.plain.has(number))).toEqual([false, false]);
});

test('where every link is public nothing is changed', () => {
  const file = aFile(['https://dawn.com/', 'mailto:a@dawn.com', 'http://gov.pk']);
  const before = new Map(file.plain);
  expect(removePrivateLinks(file)).toEqual([]);
  expect(file.plain).toEqual(before);
});
