import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { readFonts } from '../../src/render/read-fonts.ts';
import { renderAssets } from '../../src/render/render-assets.ts';
import { PRINT_ORIGIN } from '../../src/render/rendered-file.ts';
import { renderPrintableSheet } from '../../src/render/render-sheet.ts';
import { createSheetView } from '../../src/sheets/create-sheet-view.ts';
import { aPrinter } from '../output/a-printer.ts';
import { topicOf } from '../support/complete-library.ts';
import { readHtml } from '../support/read-html.ts';
import { readPdf } from '../support/read-pdf.ts';
import { aPress, renderEverything, type Press } from '../support/templates.ts';
import { ALL_TEXTS } from './attack-texts.ts';
import { exampleDocuments, toFile, type Document } from './example-documents.ts';
import { loadFiles } from './load-documents.ts';
import { fieldOf, stringPlaces, withValue, type Place } from './string-fields.ts';

/**
 * Fields whose text no page shows as it stands: notes to tutors, the directive that its question begins with, variables
 * that are not of the thesis, what another topic or the prompt itself says instead.
 */
const SHOWN_NOWHERE =
  /reviewers|directive|draft\.offered|\.reason|articles.* (?:note|country)|exams\.\*\.(?:note|name|commission|sittings)|papers\.\*\.(?:pattern|headings|note)|profiles\.\*\.(?:note|time_note)|(?:causes|repercussions)\.\*\.variables|minimal|questions.*text/;

interface Field {
  readonly document: Document;
  readonly place: Place;
  readonly mark: string;
}

let documents: readonly Document[];
let fields: readonly Field[];
let press: Press;

beforeAll(async () => {
  documents = (await exampleDocuments()).filter(({ path }) => !path.startsWith('overlays'));
  const taking = documents.flatMap((document) =>
    stringPlaces(document.data)
      .map((place) => ({ document, place }))
      .filter(({ place }) => takes(document, place, 'Many words')),
  );
  fields = taking.map((field, at) => ({ ...field, mark: `Q${String(at).padStart(3, '0')}` }));
  press = await aPress(loadFiles(documents.map(toFile)).library);
});

function takes({ schema, data }: Document, place: Place, text: string): boolean {
  const { error } = schema.safeParse(withValue(data, place, text));
  return error?.issues.every(({ path }) => path.some((step, at) => step !== place[at])) ?? true;
}

/** The content with each text field holding its mark, a text as words and not as Markdown, and the mark again. */
function libraryWith(textOf: (at: number) => string): Library {
  const changed = documents.map((document) => {
    const own = fields.filter((field) => field.document === document);
    const data = own.reduce<unknown>((now, { place, mark }) => {
      const text = `${mark}${asWords(textOf(Number(mark.slice(1))))}${mark}`;
      return takes(document, place, text) ? withValue(now, place, text) : now;
    }, document.data);
    return { ...document, data };
  });
  return loadFiles(changed.map(toFile)).library;
}

/** Every sign that Markdown may read is escaped, as CommonMark has it (2.4); where Markdown is not read it stays. */
function asWords(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/**
 * What stands between two equal marks, by mark. White space is one blank, since lines are broken anew, and soft hyphens
 * are gone, since they show only where a line is broken.
 */
function shownIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const shown = new Map<string, Set<string>>();
  for (const [, mark = '', inner = ''] of text.matchAll(/(Q\d{3})([^]*?)\1/g))
    shown.set(mark, (shown.get(mark) ?? new Set()).add(inner));
  return shown;
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\u00AD', '');
}

/** Any words that a text may be made of: letters of all scripts, signs, attacks; what nobody can see is refused. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
      fc.constantFrom(...ALL_TEXTS.map(({ text }) => text)),
      fc.constantFrom(
        '&amp;',
        '--',
        '...',
        '"a"',
        "it's",
        '(c)',
        '  ',
        '\n',
        '\\',
        '\\\\',
        '\u00AD',
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !/Q\d{3}/.test(text));

/** Words in the letters that the fonts of the sheets have: others are set in what fonts the machine has. */
const latinWords = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
      fc.constantFrom('fi ffl ff', 'Āīūḥ ñ ŷ', '“a” ‘b’ – — …', '½ € £ × °'),
      fc.constantFrom(...ALL_TEXTS.map(({ text }) => text).filter((text) => !/[＜＞]/.test(text))),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !/Q\d{3}/.test(text));

/**
 * A text as it can be found in a PDF: without white space, since lines are broken there; ligatures as letters; apostrophes
 * as one sign, since fonts have one shape for them and for modifier letters. Labels stand in capitals.
 */
function asPrinted(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00AD]/g, '')
    .replace(/\u02BB/g, '\u2018')
    .replace(/\u02BC/g, '\u2019');
}

describe('Any text in any field', () => {
  test('comes out on the pages as that text', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 3, maxLength: 8 }), (texts) => {
        const textOf = (at: number): string => texts[at % texts.length] ?? '';
        const library = libraryWith(textOf);
        const context = { ...press.context, site: library.site };
        const pages = renderEverything(topicOf(library, 'complete'), {
          ...press,
          library,
          context,
        });
        for (const [name, html] of pages) {
          const { text, tags } = readHtml(html.replace(/<style>[^]*?<\/style>/g, ''));
          const values = tags.flatMap(({ attributes }) => Object.values(attributes));
          for (const [mark, inner] of shownIn([text, ...values].join('\n'))) {
            seen.add(mark);
            const written = textOf(Number(mark.slice(1)));
            const fits = [written, asWords(written)].map(plainly);
            for (const one of inner) expect(fits, `${name} ${mark}`).toContain(plainly(one));
          }
        }
      }),
      { numRuns: 12 },
    );
    const lost = fields.filter(({ mark }) => !seen.has(mark));
    const names = lost.map(({ document, place }) => `${document.path} ${fieldOf(place)}`);
    expect(names.filter((name) => !SHOWN_NOWHERE.test(name))).toEqual([]);
  });

  test('comes out in the PDFs as that text', async () => {
    const { templates } = press;
    const fonts = await readFonts();
    const seen = new Set<string>();
    const words = fc.array(latinWords, { minLength: 8, maxLength: 8 });
    const [texts = []] = fc.sample(words, 1);
    const textOf = (at: number): string => texts[at % texts.length] ?? '';
    const library = libraryWith(textOf);
    const assets = renderAssets(templates, fonts, { site: library.site, logo: undefined });
    const printer = await aPrinter({
      assets: new Map(
        assets.files.map(({ path, content }) => [
          `${PRINT_ORIGIN}${path}`,
          { bytes: Buffer.from(content), type: path.endsWith('css') ? 'text/css' : 'font/woff2' },
        ]),
      ),
    });
    const context = { ...press.context, ...assets, logo: undefined, site: library.site };
    const view = createSheetView(library, topicOf(library, 'complete'), { today: '2026-11-22' });
    for (const template of templates.sheets) {
      const sheet = renderPrintableSheet(template, view, context);
      const { bytes, refused } = await printer.print(sheet);
      const pdf = await readPdf(bytes);
      expect(refused).toEqual([]);
      expect(plainly(pdf.title)).toContain(
        plainly(asWords(textOf(Number(/Q(\d{3})/.exec(pdf.title)?.[1])))),
      );
      for (const [mark, inner] of shownIn(pdf.pages.map(({ text }) => text).join(''))) {
        const written = textOf(Number(mark.slice(1)));
        const both = [written, asWords(written)];
        const fits = [...both, ...both.map((one) => one.toUpperCase())].map(asPrinted);
        const some = [...inner].map(asPrinted);
        if (some.some((one) => fits.includes(one))) seen.add(mark);
        else expect(some, `${template.name} ${mark}`).toEqual(fits.slice(0, 1));
      }
    }
    expect(seen.size).toBeGreaterThan(60);
  });
});
