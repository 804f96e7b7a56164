import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PRINT_ORIGIN, type PrintableSheet } from '../../src/render/rendered-file.ts';
import type { PrintAsset } from '../../src/output/browser/print-page.ts';

const { resolve } = createRequire(import.meta.url);

const FONTS = [
  { family: 'TestSerif', file: 'source-serif-4/files/source-serif-4-latin-400-normal.woff2' },
  { family: 'TestSans', file: 'source-sans-3/files/source-sans-3-latin-400-normal.woff2' },
  {
    family: 'TestUrdu',
    file: 'noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
  },
];

/** Fonts that a sheet's style sheet may name: `TestSerif`, `TestSans` and `TestUrdu`. */
export async function fontAssets(): Promise<ReadonlyMap<string, PrintAsset>> {
  const folder = dirname(dirname(resolve('@fontsource/source-serif-4/package.json')));
  const assets = FONTS.map(async ({ family, file }) => {
    const bytes = await readFile(join(folder, file));
    return [addressOf(family), { bytes, type: 'font/woff2' }] as const;
  });
  return new Map(await Promise.all(assets));
}

const FACES = FONTS.map(
  ({ family }) => `@font-face { font-family: ${family}; src: url(${addressOf(family)}) }`,
).join('\n');

function addressOf(family: string): string {
  return `${PRINT_ORIGIN}fonts/${family}.woff2`;
}

/** A sheet with this in its body, set in the fonts of `fontAssets`. */
export function aPrintableSheet(
  body: string,
  { head = '', ...other }: Partial<PrintableSheet> & { readonly head?: string } = {},
): PrintableSheet {
  return {
    path: 'topics/topic/sheet.pdf',
    html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sheet</title><style>
${FACES}
@page { size: A4; margin: 20mm }
body { font: 11pt TestSerif }
h1, h2, h3 { font-weight: normal }
</style>${head}</head><body><main>${body}</main></body></html>`,
    metadata: {
      title: 'Pakistan and the United States',
      author: 'Khulasa',
      subject: 'Current Affairs',
      keywords: ['CSS', 'alliance'],
      language: 'en',
      updated: '2026-11-22',
    },
    ...other,
  };
}

/** Sections with headings that are long enough to be broken over two lines, paragraphs and a table. */
export function sections(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return `<section id="s${number}"><h2>${number}. A heading that is so long that it goes over the line because nobody
has cut it short before it was printed</h2>
${'<p>The relationship has been transactional since 1954, and both sides have said so. </p>'.repeat(8)}
<table><thead><tr><th scope="col">Year</th><th scope="col">Event</th></tr></thead>
<tbody><tr><th scope="row">1954</th><td>Mutual defence agreement</td></tr></tbody></table></section>`;
  }).join('\n');
}
