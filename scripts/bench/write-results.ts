import { readFileSync, writeFileSync } from 'node:fs';

const MARKED = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

/** Puts results between the markers of a page. Throws an Error when it has none. */
export function writeResults(page: URL, results: string): void {
  const text = readFileSync(page, 'utf8');
  if (!MARKED.test(text)) throw new Error(`${page.pathname} has no markers for the results.`);
  writeFileSync(
    page,
    text.replace(MARKED, (_, start: string, end: string) => `${start}\n${results}\n\n${end}`),
  );
}
