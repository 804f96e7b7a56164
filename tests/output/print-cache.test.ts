import { expect, test } from 'vitest';
import type { PrintAssets } from '../../src/output/browser/print-page.ts';
import { openPrintCache } from '../../src/output/print-cache.ts';
import type { PrintedPdf } from '../../src/output/print-pdf.ts';
import type { PrintableSheet } from '../../src/render/rendered-file.ts';
import { aPrintableSheet } from './a-printable-sheet.ts';
import { cacheFolder } from './cache-folder.ts';

const noAssets: PrintAssets = new Map();

/** A printer that counts its prints. */
function aPress(refused: readonly string[] = []) {
  const printed: string[] = [];
  const print = async ({ html }: PrintableSheet): Promise<PrintedPdf> => {
    printed.push(html);
    return {
      bytes: Buffer.from(`%PDF of ${html}\n\0`),
      pages: 2,
      fonts: ['SourceSans3'],
      removedLinks: ['https://127.0.0.1/'],
      refused,
    };
  };
  return { printed, print };
}

const SETTING = { assets: noAssets, browser: 'Chromium 153', isRead: true };

test('a sheet is printed once, and the same afterwards', async () => {
  const press = aPress();
  const folder = await cacheFolder();
  const first = await (
    await openPrintCache(press, { ...SETTING, folder })
  ).print(aPrintableSheet('<p>One'));
  const second = await (
    await openPrintCache(press, { ...SETTING, folder })
  ).print(aPrintableSheet('<p>One'));
  expect(press.printed).toHaveLength(1);
  expect([first.isReused, second.isReused]).toEqual([false, true]);
  expect({ ...second, bytes: String(second.bytes) }).toEqual({
    ...first,
    bytes: String(first.bytes),
    isReused: true,
  });
});

test.each([
  ['page', { html: '<p>Two' }, {}],
  ['title', { metadata: { ...aPrintableSheet('').metadata, title: 'Other' } }, {}],
  ['browser', {}, { browser: 'Chromium 154' }],
  [
    'style sheet',
    {},
    { assets: new Map([['https://x/a.css', { bytes: Buffer.from('b'), type: 'text/css' }]]) },
  ],
])('another %s is another print', async (_, sheet, setting) => {
  const press = aPress();
  const folder = await cacheFolder();
  await (await openPrintCache(press, { ...SETTING, folder })).print(aPrintableSheet('<p>One'));
  const other = await openPrintCache(press, { ...SETTING, folder, ...setting });
  const printed = await other.print({ ...aPrintableSheet('<p>One'), ...sheet });
  expect(printed.isReused).toBe(false);
});

test('the place of a sheet does not matter', async () => {
  const press = aPress();
  const cache = await openPrintCache(press, { ...SETTING, folder: await cacheFolder() });
  await cache.print({ ...aPrintableSheet('<p>One'), path: 'topics/a/revision.pdf' });
  const moved = await cache.print({ ...aPrintableSheet('<p>One'), path: 'topics/b/revision.pdf' });
  expect(moved.isReused).toBe(true);
});

test('what was refused something is printed again, since the next build is to be told too', async () => {
  const press = aPress(['file:///etc/passwd']);
  const cache = await openPrintCache(press, { ...SETTING, folder: await cacheFolder() });
  await cache.print(aPrintableSheet('<p>One'));
  expect((await cache.print(aPrintableSheet('<p>One'))).isReused).toBe(false);
});

test('nothing is read where it is not to be, but kept for others', async () => {
  const press = aPress();
  const folder = await cacheFolder();
  const blind = await openPrintCache(press, { ...SETTING, folder, isRead: false });
  await blind.print(aPrintableSheet('<p>One'));
  expect((await blind.print(aPrintableSheet('<p>One'))).isReused).toBe(false);
  const seeing = await openPrintCache(press, { ...SETTING, folder });
  expect((await seeing.print(aPrintableSheet('<p>One'))).isReused).toBe(true);
});
