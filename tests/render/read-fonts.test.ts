import { expect, test } from 'vitest';
import { readFonts } from '../../src/render/read-fonts.ts';

test('readFonts reads whole woff2 files, static cuts only, each with its characters', async () => {
  const fonts = await readFonts();
  for (const { name, bytes, unicodeRange } of fonts) {
    expect(new TextDecoder().decode(bytes.slice(0, 4)), name).toBe('wOF2');
    expect(unicodeRange, name).toMatch(/^U\+/);
    expect(name).not.toMatch(/variable|wght/);
  }
  expect(new Set(fonts.map(({ name }) => name)).size).toBe(fonts.length);
});

test('readFonts brings a serif, a sans, and Nastaliq for Urdu', async () => {
  const families = (await readFonts()).map(({ family }) => family);
  expect([...new Set(families)]).toEqual(['Source Serif 4', 'Source Sans 3', 'Noto Nastaliq Urdu']);
});

test('readFonts brings the cuts that sheets are set in, and no others', async () => {
  const cuts = (await readFonts()).map(({ name, weight, style }) => `${name} ${weight} ${style}`);
  expect(cuts).toEqual([
    'source-serif-4-latin-400-normal.woff2 400 normal',
    'source-serif-4-latin-400-italic.woff2 400 italic',
    'source-serif-4-latin-600-normal.woff2 600 normal',
    'source-serif-4-latin-ext-400-normal.woff2 400 normal',
    'source-serif-4-latin-ext-400-italic.woff2 400 italic',
    'source-serif-4-latin-ext-600-normal.woff2 600 normal',
    'source-sans-3-latin-400-normal.woff2 400 normal',
    'source-sans-3-latin-600-normal.woff2 600 normal',
    'source-sans-3-latin-ext-400-normal.woff2 400 normal',
    'source-sans-3-latin-ext-600-normal.woff2 600 normal',
    'noto-nastaliq-urdu-arabic-400-normal.woff2 400 normal',
  ]);
});

test('readFonts covers Urdu letters with the Urdu font', async () => {
  const urdu = (await readFonts()).find(({ family }) => family === 'Noto Nastaliq Urdu');
  expect(urdu?.unicodeRange).toMatch(/U\+0600-06FF/i);
});
