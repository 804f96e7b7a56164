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

test('readFonts covers Urdu letters with the Urdu font', async () => {
  const urdu = (await readFonts()).find(({ family }) => family === 'Noto Nastaliq Urdu');
  expect(urdu?.unicodeRange).toMatch(/U\+0600-06FF/i);
});
