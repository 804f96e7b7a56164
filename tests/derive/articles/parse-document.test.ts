import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/derive/articles/parse-document.ts';
import { articleSchema } from '../../../src/model/article.ts';
import { isId } from '../../../src/model/id.ts';
import { textSchema } from '../../../src/model/text.ts';
import { anyText } from '../../support/any-text.ts';
import { articleText } from '../../support/article-text.ts';
import { FIXTURES_FOLDER } from '../../support/complete-library.ts';
import { aDocument, articleOf, blocksOf, codesOf, fixtureDocument, TODAY } from './a-document.ts';
import { sayArticle } from './say-article.ts';

const PROSE =
  'The canal at Rohri loses half of its water before it reaches a field, and no one has been asked to mend it.';

describe('parseDocument', () => {
  test.each(['water-editorial.txt', 'saved-page.html', 'foreign-notes.md'])(
    'reads %s as it was last approved',
    async (name) => {
      const golden = join(FIXTURES_FOLDER, 'derive', 'articles', `${name}.expected.txt`);
      await expect(sayArticle(articleOf(fixtureDocument(name)))).toMatchFileSnapshot(golden);
    },
  );

  test('names an article by its file, or by its title where the file has no name for an id', () => {
    expect(articleOf(aDocument(PROSE, 'Canals of Sindh (1).txt'))).toMatchObject({
      id: 'canals-of-sindh-1',
      doc: 'Canals of Sindh (1)',
    });
    const urdu = aDocument(`A dry canal\n\n${PROSE}`, 'نہر.txt');
    expect(articleOf(urdu)).toMatchObject({ id: 'a-dry-canal', doc: 'نہر' });
  });

  test('takes the first words for the title where no line can be one', () => {
    expect(articleOf(aDocument(PROSE)).frontMatter.title).toBe(
      'The canal at Rohri loses half of its water before it reaches…',
    );
  });

  test('keeps an article of ours as it is, with the numbers of its paragraphs', () => {
    const body = [
      '# Title',
      '',
      'Also read: a book.',
      '',
      '- one',
      '- two',
      '',
      '## Part',
      'Three.',
    ];
    const article = articleOf(aDocument(articleText(body.join('\n')), 'our-own.md'));
    expect(article).toMatchObject({ id: 'our-own', leftOut: [] });
    expect(article.frontMatter).toMatchObject({ title: 'An article', stance: 'neutral' });
    expect(article.blocks).toEqual([
      { kind: 'heading', text: 'Title' },
      { kind: 'paragraph', text: 'Also read: a book.' },
      { kind: 'paragraph', text: 'one two' },
      { kind: 'heading', text: 'Part' },
      { kind: 'paragraph', text: 'Three.' },
    ]);
  });

  test('reads Markdown without front matter, and text that begins with a rule', () => {
    expect(blocksOf(aDocument(`# Water\n\n${PROSE}\n`, 'water.md'))).toEqual([PROSE]);
    expect(blocksOf(aDocument(`---\n\n${PROSE}\n`, 'water.md'))).toEqual([PROSE]);
  });

  test('knows a page by what it holds, whatever its ending', () => {
    expect(blocksOf(aDocument(`<!doctype html><p>${PROSE}</p>`, 'page.txt'))).toEqual([PROSE]);
  });
});

describe('parseDocument, given what is no article', () => {
  type Row = readonly [what: string, text: string | Uint8Array, name: string, code: string];
  const rows: readonly Row[] = [
    ['nothing', '', 'x.txt', 'document/empty'],
    ['blanks', ' \n\n\t', 'x.txt', 'document/empty'],
    ['more than 2 MB', 'a '.repeat(1_100_000), 'x.txt', 'document/too-large'],
    ['a PDF', '%PDF-1.4 …', 'x.txt', 'document/format'],
    ['a ZIP', 'PK\u0003\u0004…', 'x.txt', 'document/format'],
    ['a Word document', 'PK\u0003\u0004…[Content_Types].xml', 'x.docx', 'document/format'],
    ['rich text', '{\\rtf1 …}', 'x.rtf', 'document/format'],
    ['a web archive', 'MIME-Version: 1.0\r\n…', 'x.mht', 'document/format'],
    ['bytes of nought', new Uint8Array([0x61, 0, 0x62, 0]), 'x.txt', 'document/format'],
    ['control characters', '\u0001\u0002\u0003 abc', 'x.txt', 'document/format'],
    [
      'an encoding that cannot be told',
      new Uint8Array(90).fill(0xc7),
      'x.txt',
      'document/encoding',
    ],
    ['Urdu', 'نہر سوکھ گئی ہے اور کوئی نہیں پوچھتا۔', 'x.txt', 'document/language'],
    ['no sentence', 'Home\n\nNews\n\n1 2 3', 'x.txt', 'document/no-sentences'],
    ['a page without text', '<html><script>alert(1)</script>', 'x.html', 'document/no-sentences'],
    [
      'front matter in JavaScript',
      '---js\nprocess.exit(1)\n---\n',
      'x.md',
      'front-matter/language',
    ],
    ['front matter that is left open', 'title: x\nBody.', 'x.md', 'front-matter/missing'],
    ['front matter that is no YAML', 'title: "x\n---\nBody.', 'x.md', 'yaml/syntax'],
  ];

  test.each(rows)('tells %s', (...[, text, name, code]) => {
    const isOpen = typeof text === 'string' && text.startsWith('title:');
    expect(codesOf(aDocument(isOpen ? `---\n${text}` : text, name))).toEqual([code]);
  });

  test('says in its hint how to mend it', () => {
    const { problems } = parseDocument(aDocument('%PDF-1.4'), { today: TODAY });
    expect(problems[0]).toMatchObject({
      message: 'The file is a PDF, which cannot be read as text.',
      hint: expect.stringContaining('pdftotext'),
    });
  });
});

describe('parseDocument, given other encodings and scripts', () => {
  const curly =
    'The minister said “no”, and the canal at Rohri went on losing its water as before.';

  test('reads UTF-8 and UTF-16 with their marks, and Windows-1252', () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${curly}`, 'utf16le'));
    const bom = new TextEncoder().encode(`\uFEFF${curly}`);
    const western = Uint8Array.from(curly, (letter) =>
      letter === '“' ? 0x93 : letter === '”' ? 0x94 : letter.charCodeAt(0),
    );
    for (const bytes of [utf16, bom, western]) expect(blocksOf(aDocument(bytes))).toEqual([curly]);
  });

  test('reads what a page declares', () => {
    const page = `<html><meta charset="iso-8859-15"><p>The canal costs ¤5 a year to each of those who live by it.</p>`;
    const bytes = Uint8Array.from(page, (letter) => letter.charCodeAt(0));
    expect(blocksOf(aDocument(bytes, 'x.html'))).toEqual([
      'The canal costs €5 a year to each of those who live by it.',
    ]);
  });

  test('leaves out whole blocks in another script, and keeps words of it in English text', () => {
    const mixed = `${PROSE} They call it نہر.\n\nنہر سوکھ گئی ہے۔`;
    const { blocks, leftOut } = articleOf(aDocument(mixed));
    expect(blocks.map(({ text }) => text)).toEqual([`${PROSE} They call it نہر.`]);
    expect(leftOut).toEqual([{ text: 'نہر سوکھ گئی ہے۔', why: 'not in English' }]);
  });

  test('drops what cannot be seen', () => {
    const hidden = PROSE.replace('canal', 'ca\u00ADn\u200Bal\u202E').replace(
      'Rohri',
      'Ro\u0007hri',
    );
    expect(blocksOf(aDocument(hidden))).toEqual([PROSE]);
  });
});

describe('parseDocument, given hostile documents', () => {
  const hostile: readonly (readonly [string, string, string])[] = [
    ['a line without an end', 'word '.repeat(400_000), 'x.txt'],
    ['a word without an end', 'a'.repeat(1_000_000), 'x.txt'],
    ['hash marks', '#'.repeat(1_000_000), 'x.md'],
    ['open brackets', '[a]('.repeat(250_000), 'x.md'],
    ['open emphasis', '**a '.repeat(250_000), 'x.md'],
    ['navigation without an end', `${'Home | '.repeat(80)}\n\n`.repeat(1000), 'x.txt'],
    ['ten thousand levels', `${'<div>'.repeat(10_000)}${PROSE}`, 'x.html'],
    ['tags that never end', '<a b="'.repeat(100_000), 'x.html'],
    ['drawings that never end', '<svg>'.repeat(100_000), 'x.html'],
    ['signs that begin no tag', '<'.repeat(500_000), 'x.html'],
    ['ends without beginnings', '</b>'.repeat(100_000), 'x.html'],
    ['lists in lists', '<ul><li>'.repeat(50_000), 'x.html'],
    [
      'JSON-LD without an end',
      `<script type="application/ld+json">${'['.repeat(500_000)}`,
      'x.html',
    ],
  ];

  test.each(hostile)('comes to an end with %s', (_, text, name) => {
    const { value, problems } = parseDocument(aDocument(text, name), { today: TODAY });
    expect(value === undefined).toBe(problems.length > 0);
  });

  test('parts a paragraph that is longer than a text may be, and loses nothing', () => {
    const sentences = Array.from({ length: 400 }, (_, at) => `${PROSE} It is number ${at}.`);
    const { blocks } = articleOf(aDocument(sentences.join(' ')));
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map(({ text }) => text).join(' ')).toBe(sentences.join(' '));
  });

  test('gives sound text or problems for any bytes', () => {
    const ends = fc.constantFrom('x.txt', 'x.md', 'x.html', 'نہر', '.html', 'a/b');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), ends, (bytes, name) => {
        expectSound(aDocument(bytes, name));
      }),
    );
  });

  test('gives sound text or problems for any words, marks and tags', () => {
    const piece = fc.oneof(
      anyText(),
      fc.constantFrom('\n\n', '\n', ' ', PROSE, '# ', '- ', '---\n', '> ', '<p>', '</p>', '<div>'),
      fc.constantFrom(
        '<table><tr><td>',
        '<title>',
        '<!--',
        '&amp;',
        'title: x\n',
        '| a |',
        'By A Khan',
      ),
    );
    const ends = fc.constantFrom('x.txt', 'x.md', 'x.html');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), ends, (pieces, name) => {
        expectSound(aDocument(pieces.join(''), name));
      }),
    );
  });
});

function expectSound(document: ReturnType<typeof aDocument>): void {
  const { value, problems } = parseDocument(document, { today: TODAY });
  if (value === undefined) return expect(problems).not.toEqual([]);
  expect(isId(value.id)).toBe(true);
  expect(articleSchema.safeParse(value.frontMatter).error).toBeUndefined();
  for (const { text } of value.blocks) expect(textSchema.safeParse(text).data).toBe(text);
}
