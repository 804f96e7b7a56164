import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../src/output/finish-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';

const METADATA = {
  title: 'خلاصہ: (a) \\ <b> & c',
  author: 'Aisha Khan',
  subject: 'Pakistan Affairs',
  keywords: ['one', 'two'],
  language: 'en-PK',
  updated: '2026-11-22',
};

/** A PDF with so many empty pages, as another program than Chromium writes it. */
async function aPdf(pages: number, isPacked: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  document.context.trailerInfo.Info = document.context.register(
    document.context.obj({
      Producer: PDFString.of('Some writer'),
      Creator: PDFString.of('Mozilla/5.0'),
    }),
  );
  document.catalog.set(PDFName.of('Lang'), PDFString.of('de'));
  return await document.save({ useObjectStreams: isPacked });
}

test.each([
  ['plain', false],
  ['packed', true],
])('a %s PDF is described by its metadata', async (_, isPacked) => {
  const finished = await finishPdf(await aPdf(3, isPacked), METADATA, []);
  const { information, language, packet, pages } = await readPdf(finished.bytes);
  expect(finished.pages).toBe(3);
  expect(pages).toHaveLength(3);
  expect(language).toBe('en-PK');
  expect(information).toMatchObject({
    Title: METADATA.title,
    Author: 'Aisha Khan',
    Keywords: 'one, two',
    Creator: 'Khulasa',
    Producer: 'Some writer',
    ModDate: 'D:20261122000000Z',
  });
  expect(packet).toContain('<rdf:li xml:lang="x-default">خلاصہ: (a) \\ &lt;b&gt; &amp; c</rdf:li>');
  expect(packet).toContain('<rdf:Bag><rdf:li>one</rdf:li><rdf:li>two</rdf:li></rdf:Bag>');
});

test('what the metadata leaves empty is left out', async () => {
  const metadata = { ...METADATA, author: '', subject: '', keywords: [] };
  const { information, packet } = await readPdf(
    (await finishPdf(await aPdf(1, false), metadata, [])).bytes,
  );
  expect(Object.keys(information)).not.toEqual(expect.arrayContaining(['Author']));
  expect(packet).not.toMatch(/dc:creator|dc:description|dc:subject|pdf:Keywords/);
});

test('the same PDF is finished to the same bytes', async () => {
  const pdf = await aPdf(2, false);
  const [one, other] = await Promise.all([1, 2].map(() => finishPdf(pdf, METADATA, [])));
  expect(Buffer.from(one?.bytes ?? []).equals(other?.bytes ?? new Uint8Array())).toBe(true);
});

test('a date that is none is a mistake of ours', async () => {
  const metadata = { ...METADATA, updated: 'yesterday' };
  await expect(finishPdf(await aPdf(1, false), metadata, [])).rejects.toThrow('not "yesterday"');
});

test('what is no PDF is a mistake of ours', async () => {
  await expect(finishPdf(Buffer.from('<html>'), METADATA, [])).rejects.toThrow();
});
