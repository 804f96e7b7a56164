import type { PdfFile } from './pdf-file.ts';
import { formatDictionary, parseDictionary, parseReference } from './pdf-syntax.ts';
import { formatPdfText, parsePdfText } from './pdf-text.ts';

/**
 * Gives each bookmark of `file` its heading's own words. Chromium pieces a title together from what it painted: spaces
 * are lost where a line ends, right-to-left words are turned round, a heading moved to the next page comes twice, and
 * capitals are those of the style sheet. The bookmarks are in the order of the headings; a heading that was not painted
 * has none, and a bookmark that no heading accounts for keeps its title.
 */
export function nameBookmarks(file: PdfFile, headings: readonly string[]): void {
  const letters = headings.map(toLetters);
  let next = 0;
  for (const number of bookmarksInOrder(file)) {
    const entries = parseDictionary(file.plain.get(number) ?? '');
    const painted = toLetters(parsePdfText(entries.get('Title') ?? '()'));
    const found = letters.findIndex((heading, at) => at >= next && isPaintedAs(heading, painted));
    const heading = headings[found];
    if (heading === undefined) continue;
    entries.set('Title', formatPdfText(heading));
    file.plain.set(number, formatDictionary(entries));
    next = found + 1;
  }
}

/** Numbers of the bookmarks, each before those under it. */
function bookmarksInOrder(file: PdfFile): number[] {
  const catalog = parseDictionary(file.plain.get(file.root) ?? '');
  const outlines = parseReference(catalog.get('Outlines'));
  return outlines === undefined ? [] : bookmarksUnder(file, outlines);
}

function bookmarksUnder(file: PdfFile, parent: number): number[] {
  const numbers: number[] = [];
  let entries = parseDictionary(file.plain.get(parent) ?? '');
  let number = parseReference(entries.get('First'));
  while (number !== undefined) {
    numbers.push(number, ...bookmarksUnder(file, number));
    entries = parseDictionary(file.plain.get(number) ?? '');
    number = parseReference(entries.get('Next'));
  }
  return numbers;
}

/** Whether `painted` is `heading` once or several times over. */
function isPaintedAs(heading: readonly string[], painted: readonly string[]): boolean {
  const times = painted.length / heading.length;
  return (
    Number.isInteger(times) &&
    painted.every((letter, at) => letter === heading[Math.floor(at / times)])
  );
}

/** The letters of a text in an order of their own, without spaces, capitals and invisible signs. */
function toLetters(text: string): string[] {
  const visible = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
  return [...visible].sort();
}
