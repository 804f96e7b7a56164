import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPackagedBrowser } from '../../src/output/browser/find-packaged-browser.ts';
import type { Printer } from '../../src/output/print-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aPrintableSheet, sections } from './a-printable-sheet.ts';
import { aBrowser, aPrinter, TEST_CACHE } from './a-printer.ts';

test('a sheet becomes a PDF of the size that its style sheet asks for, with its text', async () => {
  const printer = await aPrinter();
  const printed = await printer.print(aPrintableSheet('<h1>Kashmir</h1><p>Since 1947.</p>'));
  const pdf = await readPdf(printed.bytes);
  expect(printed.pages).toBe(1);
  expect(pdf.pages.map(({ text }) => text.split('\n'))).toEqual([['Kashmir', 'Since 1947.']]);
  expect(printed.refused).toEqual([]);
});

test('the PDF says of itself what the metadata says, and nothing of the browser but its PDF writer', async () => {
  const printer = await aPrinter();
  const { bytes } = await printer.print(aPrintableSheet('<h1>Kashmir</h1>'));
  const { information, packet } = await readPdf(bytes);
  expect(information).toMatchObject({
    Title: 'Pakistan and the United States',
    Author: 'Khulasa',
    Subject: 'Current Affairs',
    Keywords: 'CSS, alliance',
    Creator: 'Khulasa',
    CreationDate: 'D:20261122000000Z',
    ModDate: 'D:20261122000000Z',
    Language: 'en',
  });
  expect(packet).toContain('<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>');
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Mozilla|HeadlessChrome|AppleWebKit/);
});

test('the PDF is tagged: headings, lists, tables and links are what they were in the page', async () => {
  const printer = await aPrinter();
  const { bytes } = await printer.print(
    aPrintableSheet(
      `<h1>One</h1><ul><li>Item <a href="https://www.dawn.com/1">Dawn</a></li></ul>${sections(1)}`,
    ),
  );
  const { isMarked, pages } = await readPdf(bytes);
  expect(isMarked).toBe(true);
  for (const role of ['H1', 'H2', 'L', 'LI', 'Link', 'Table', 'TR', 'TH', 'TD', 'P'])
    expect(pages[0]?.roles).toContain(role);
});

test('every heading is a bookmark with its own words, whatever the page makes of them', async () => {
  const printer = await aPrinter();
  const { bytes } = await printer.print(
    aPrintableSheet(`<h1 style="text-transform: uppercase">Kashmir &amp; (the) \\ Line</h1>
<h2 style="display: none">Never seen</h2><h2 style="width: 3em">A heading broken over lines</h2>
<h3>One<br>Two</h3><h2 lang="ur" dir="rtl" style="font-family: TestUrdu">خلاصہ اردو</h2>
<div role="heading" aria-level="2">A heading by its role</div><h2></h2><h2>Last</h2>`),
  );
  const { bookmarks } = await readPdf(bytes);
  expect(bookmarks.map(({ title }) => title)).toEqual([
    'Kashmir & (the) \\ Line',
    'A heading broken over lines',
    'One Two',
    'خلاصہ اردو',
    'A heading by its role',
    'Last',
  ]);
});

test('a bookmark leads to the page that its heading is on', async () => {
  const printer = await aPrinter();
  const { bytes } = await printer.print(
    aPrintableSheet('<h1>First</h1><h2 style="break-before: page">Second</h2><h2>Third</h2>'),
  );
  const { bookmarks } = await readPdf(bytes);
  expect(bookmarks).toEqual([
    { title: 'First', page: 1 },
    { title: 'Second', page: 2 },
    { title: 'Third', page: 2 },
  ]);
});

test('links to public addresses and into the sheet stay, all others are taken out', async () => {
  const printer = await aPrinter();
  const printed = await printer.print(
    aPrintableSheet(`<p id="here"><a href="#here">here</a> <a href="https://www.dawn.com/1">Dawn</a>
<a href="mailto:tutor@example.com">tutor</a> <a href="next.html">next</a> <a href="/home">home</a>
<a href="file:///etc/passwd">file</a> <a href="http://localhost:8080/">local</a> <a href="javascript:alert(1)">run</a>
<a href="http://192.168.1.1/">router</a></p>`),
  );
  const { pages } = await readPdf(printed.bytes);
  expect(pages[0]?.links).toEqual([
    { page: 1 },
    { address: 'https://www.dawn.com/1' },
    { address: 'mailto:tutor@example.com' },
  ]);
  expect(pages[0]?.roles.filter((role) => role === 'Link')).toHaveLength(3);
  expect(printed.removedLinks).toEqual([
    'https://khulasa.invalid/next.html',
    'https://khulasa.invalid/home',
    'file:///etc/passwd',
    'http://localhost:8080/',
    'javascript:alert(1)',
    'http://192.168.1.1/',
  ]);
});

test('fonts come from memory and are whole fonts, none drawn sign by sign', async () => {
  const printer = await aPrinter();
  const printed = await printer.print(
    aPrintableSheet(
      '<h1 style="font-family: TestSans">Kashmir</h1><p>Line <span style="font-family: TestUrdu">خلاصہ</span></p>',
    ),
  );
  const { pages } = await readPdf(printed.bytes);
  expect(printed.fonts.filter((font) => font === 'Type 3')).toEqual([]);
  expect(printed.fonts.join()).toMatch(/NotoNastaliqUrdu.*SourceSans3.*SourceSerif4-Regular/);
  expect(pages[0]?.fonts.join()).toMatch(/NotoNastaliqUrdu.*SourceSans3.*SourceSerif4-Regular/);
});

test('a font that only the page numbers use is there from the first sheet on', async () => {
  const printer = await aPrinter();
  const head = `<style>@page { @bottom-center { content: "Page " counter(page); font: 9pt TestSans } }</style>`;
  const printed = await printer.print(aPrintableSheet('<p>Text</p>', { head }));
  expect(printed.fonts).toHaveLength(2);
  expect(printed.fonts[0]).toMatch(/^SourceSans3/);
  expect((await readPdf(printed.bytes)).pages[0]?.text).toContain('Page 1');
});

test('a sheet is printed as it looks on white paper, whatever the style sheet has for the dark or the screen', async () => {
  const printer = await aPrinter();
  const head = `<style>.dark, .screen { display: none } @media screen { .screen { display: block } }
@media (prefers-color-scheme: dark) { .dark { display: block } }</style>`;
  const { bytes } = await printer.print(
    aPrintableSheet('<p>Paper</p><p class="dark">Dark</p><p class="screen">Screen</p>', { head }),
  );
  expect((await readPdf(bytes)).pages[0]?.text).toBe('Paper');
});

test('an image far down that is loaded lazily is in the PDF all the same', async () => {
  const address = 'https://khulasa.invalid/chart.svg';
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">x</text></svg>';
  const assets = new Map([[address, { bytes: Buffer.from(svg), type: 'image/svg+xml' }]]);
  const printer = await aPrinter({ assets });
  const body = `<div style="height: 3000px">Top</div><img loading="lazy" src="${address}" alt="Chart">`;
  const html = `<!doctype html><html lang="en"><title>Chart</title><body>${body}</body></html>`;
  const printed = await printer.print(aPrintableSheet('', { html }));
  expect((await readPdf(printed.bytes)).pages.at(-1)?.text).toContain('x');
});

test('the same sheet gives the same bytes, whatever was printed before it and beside it', async () => {
  const sheet = aPrintableSheet(sections(3));
  const printer = await aPrinter();
  const first = await printer.print(sheet);
  const others = [4, 2, 1].map((count) => printer.print(aPrintableSheet(sections(count))));
  const [again, ...rest] = await Promise.all([printer.print(sheet), ...others]);
  const fresh = await (await aPrinter()).print(sheet);
  expect(rest).toHaveLength(3);
  expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
  expect(Buffer.from(fresh.bytes).equals(first.bytes)).toBe(true);
});

test('a tagged sheet of some five pages is smaller than 250 kB', async () => {
  const printer = await aPrinter();
  const { bytes, pages } = await printer.print(aPrintableSheet(sections(11)));
  expect(pages).toBeGreaterThanOrEqual(5);
  expect(bytes.length).toBeLessThan(250_000);
});

test('a sheet of hundreds of pages is printed, tagged, with all its bookmarks', async () => {
  const printer = await aPrinter();
  const { bytes, pages } = await printer.print(aPrintableSheet(sections(400)));
  const { bookmarks, isMarked } = await readPdf(bytes);
  expect(pages).toBeGreaterThan(150);
  expect(isMarked).toBe(true);
  expect(bookmarks).toHaveLength(400);
  expect(bookmarks.at(-1)?.page).toBe(pages);
});

test('many sheets asked for at once are all printed, each with its own text', async () => {
  const printer = await aPrinter();
  const asked = Array.from({ length: 12 }, (_, index) =>
    printer.print(aPrintableSheet(`<p>Sheet ${index}</p>`)),
  );
  const texts = (await Promise.all(asked)).map(
    async ({ bytes }) => (await readPdf(bytes)).pages[0]?.text,
  );
  expect(await Promise.all(texts)).toEqual(
    Array.from({ length: 12 }, (_, index) => `Sheet ${index}`),
  );
});

test('a font that the browser cannot use is an error, for the page would be empty', async () => {
  const address = 'https://khulasa.invalid/fonts/broken.woff2';
  const assets = new Map([[address, { bytes: Buffer.from('no font'), type: 'font/woff2' }]]);
  const printer = await aPrinter({ assets });
  const html = `<!doctype html><html lang="en"><title>x</title><style>@font-face { font-family: Broken; src: url(${address}) }
p { font-family: Broken }</style><p>Text</p></html>`;
  await expect(printer.print(aPrintableSheet('', { html }))).rejects.toMatchObject({
    code: 'print/failed',
    message: expect.stringContaining('cannot use the fonts Broken'),
  });
});

/** The packaged browser on a system whose fonts are those that this configuration names. */
async function aPrinterWithFonts(configuration: string): Promise<Printer> {
  const folder = await temporaryFolder({ 'fonts.conf': configuration });
  const packaged = await findPackagedBrowser({ cacheFolder: TEST_CACHE });
  const browser = { ...(await aBrowser()), ...packaged };
  const environment = { ...browser.environment, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return await aPrinter({ browser: { ...browser, environment } });
}

test('the packaged browser prints on a system that has no fonts', async () => {
  const packaged = await findPackagedBrowser({ cacheFolder: TEST_CACHE });
  const own = await readFile(packaged?.environment['FONTCONFIG_FILE'] ?? '', 'utf8');
  const printer = await aPrinterWithFonts(own.replace(/<include.*|<dir>\/usr.*/g, ''));
  const { bytes, fonts } = await printer.print(aPrintableSheet('<p>Text</p>'));
  expect((await readPdf(bytes)).pages[0]?.text).toBe('Text');
  expect(fonts).toEqual(['SourceSerif4-Regular']);
});

/** Without fonts of the system a browser mostly cannot use those of the page, but now and then it can. */
test('on a system that has no fonts any other browser prints the text or says that it cannot, never an empty page', async () => {
  for (let round = 0; round < 4; round += 1) {
    const printer = await aPrinterWithFonts('<fontconfig></fontconfig>');
    const [outcome] = await Promise.allSettled([printer.print(aPrintableSheet('<p>Text</p>'))]);
    if (outcome?.status === 'fulfilled')
      expect((await readPdf(outcome.value.bytes)).pages[0]?.text).toBe('Text');
    else
      expect(outcome?.reason).toMatchObject({
        code: 'print/failed',
        hint: expect.stringContaining('install some'),
      });
  }
});
