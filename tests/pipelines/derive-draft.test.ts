import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/pipelines/check-content.ts';
import { deriveDraft } from '../../src/pipelines/derive-draft.ts';
import type { DeriveDraftOptions } from '../../src/pipelines/derive-options.ts';
import { explainArticles } from '../../src/pipelines/explain-articles.ts';
import { sayProblem } from '../support/say-problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Sentences whose roles nobody would doubt. */
const EDITORIAL = `Why the tail runs dry

The banks of the canal collapse because nobody has mended them since 1998. Water spills into fields at the head.

As a result of this neglect, farmers at the tail have lost two harvests out of five. Critics argue that wells can replace the canal.

The provincial irrigation department should line the main branch before the next season.
`;

const REPORT = `The department counted its staff

The department has 40 engineers, because posts were not filled after 2015. As a result, complaints are not looked into.
`;

const TODAY = '2026-11-22';

async function derive(from: string, changes: Partial<DeriveDraftOptions> = {}) {
  const options = {
    articles: ['editorial.txt'],
    content: 'content',
    save: false,
    from,
    today: TODAY,
  };
  return await deriveDraft({ ...options, ...changes });
}

const OUT = 'content/outlines/canals.yaml';

describe('deriveDraft', () => {
  test('makes a draft of a document and writes nothing unless it is told to', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL });
    const { yaml, outline, articles, problems } = await derive(from, { title: 'Dry tails' });
    expect(problems).toEqual([]);
    expect(outline).toMatchObject({ title: 'Dry tails', draft: { articles: [articles[0]?.id] } });
    expect(yaml).toContain('line the main branch');
    expect(articles.map(({ is }) => is)).toEqual(['unsaved']);
    expect(await readdir(from)).toEqual(['editorial.txt']);
  });

  test('gives the same bytes for the same articles', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL, 'report.txt': REPORT });
    const both = { articles: ['editorial.txt', 'report.txt'] };
    expect((await derive(from, both)).yaml).toBe((await derive(from, both)).yaml);
  });

  test('keeps articles and outline where they belong, so that what it wrote is sound', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL });
    const first = await derive(from, { save: true, out: OUT });
    expect(first.articles.map(({ is, path }) => [is, path])).toEqual([
      ['saved', `content/articles/${first.articles[0]?.id}.md`],
    ]);
    const { problems } = await checkContent({ content: 'content', from, topics: [], today: TODAY });
    expect(problems.filter(({ severity }) => severity === 'error').map(sayProblem)).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('draft/unfinished');
    const again = await derive(from, { save: true, out: OUT });
    expect(again).toMatchObject({ yaml: first.yaml, isExtended: true, added: [] });
    expect(again.articles.map(({ is }) => is)).toEqual(['kept']);
  });

  test('derives from an article of the content as from any other', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL });
    const { articles } = await derive(from, { save: true });
    const kept = await derive(from, { articles: [articles[0]?.path ?? ''], save: true });
    expect(kept.articles).toMatchObject([{ id: articles[0]?.id, is: 'kept' }]);
    expect(await readdir(join(from, 'content/articles'))).toHaveLength(1);
  });

  test('adds what a second article says to the outline of the first', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL, 'report.txt': REPORT });
    const { yaml: before = '' } = await derive(from, { out: OUT });
    const edited = before.replace(/summary: .*/, 'summary: "Mine." # my own');
    const folder = await temporaryFolder({
      'editorial.txt': EDITORIAL,
      'report.txt': REPORT,
      [OUT]: edited,
    });
    const { added, articles } = await derive(folder, {
      articles: ['editorial.txt', 'report.txt'],
      out: OUT,
    });
    expect(added.length).toBeGreaterThan(0);
    const after = await readFile(join(folder, OUT), 'utf8');
    expect(after).toContain('summary: "Mine." # my own');
    expect(after).toContain(`${articles[1]?.id}#p`);
  });

  test('tells everything that is wrong in one run, and writes nothing then', async () => {
    const files = {
      'editorial.txt': EDITORIAL,
      'empty.txt': '',
      'page.md': '---js\nprocess.exit(1)\n---\nText.\n',
      [OUT]: 'title: Finished\nsummary: By its tutor.\nupdated: 2026-01-15\n',
    };
    const from = await temporaryFolder(files);
    const { yaml, problems } = await derive(from, {
      articles: ['editorial.txt', 'empty.txt', 'page.md'],
      save: true,
      out: OUT,
    });
    expect(yaml).toBeUndefined();
    expect(new Set(problems.map(({ place }) => place.file))).toEqual(
      new Set(['empty.txt', 'page.md', OUT]),
    );
    expect((await readdir(from)).sort()).toEqual([
      'content',
      'editorial.txt',
      'empty.txt',
      'page.md',
    ]);
    expect(await readdir(join(from, 'content'))).toEqual(['outlines']);
  });

  test('leaves an outline alone that is finished, or cannot be read', async () => {
    const from = await temporaryFolder({
      'editorial.txt': EDITORIAL,
      'done.yaml': 'title: Finished\nsummary: By its tutor.\nupdated: 2026-01-15\n',
      'latin.yaml': new Uint8Array([0x74, 0xe9, 0x0a]),
    });
    const codesOf = async (out: string) =>
      (await derive(from, { save: true, out })).problems.map(({ code }) => code);
    expect(await codesOf('done.yaml')).toEqual(['draft/closed']);
    expect(await codesOf('latin.yaml')).toEqual(['file/encoding']);
    expect((await readdir(from)).sort()).toEqual(['done.yaml', 'editorial.txt', 'latin.yaml']);
  });

  test('never writes over what is in the place of an article, even if that is none', async () => {
    const outside = await temporaryFolder({ 'letter.txt': 'Dear Ms Khan' });
    const places = {
      'latin.txt': new Uint8Array([0x74, 0xe9, 0x0a]),
      'folder.txt': undefined,
      'link.txt': join(outside, 'letter.txt'),
      'lost.txt': join(outside, 'nowhere.txt'),
    };
    const from = await temporaryFolder({
      ...Object.fromEntries(
        Object.keys(places).map((name) => [name, `${EDITORIAL}\nSee ${name} for all of it.\n`]),
      ),
      'content/articles/latin.md': places['latin.txt'],
      'content/articles/folder.md/x': '',
    });
    await symlink(places['link.txt'], join(from, 'content/articles/link.md'));
    await symlink(places['lost.txt'], join(from, 'content/articles/lost.md'));
    const derived = await derive(from, { articles: Object.keys(places), save: true, out: OUT });
    expect(derived.yaml).toBeUndefined();
    expect(derived.problems.map(({ code, place }) => `${place.file} ${code}`)).toEqual(
      ['folder.txt', 'latin.txt', 'link.txt', 'lost.txt'].map(
        (name) => `${name} document/other-article`,
      ),
    );
    expect(await readFile(join(from, 'content/articles/latin.md'))).toEqual(
      Buffer.from(places['latin.txt']),
    );
    expect(await readFile(join(outside, 'letter.txt'), 'utf8')).toBe('Dear Ms Khan');
    expect(await readdir(outside)).toEqual(['letter.txt']);
    expect(await readdir(join(from, 'content'))).toEqual(['articles']);
  });

  test('saves nothing behind a link', async () => {
    const outside = await temporaryFolder({ 'letter.txt': 'Dear Ms Khan' });
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL, 'content/site.yaml': '' });
    await symlink(outside, join(from, 'content/articles'));
    const { problems } = await derive(from, { save: true, out: OUT });
    expect(problems.map(sayProblem)).toEqual([
      'editorial.txt:1:1 error document/other-article: This would be saved as content/articles/editorial.md, in a folder that is a link.\n' +
        '  Make it a folder of its own: behind a link, articles are not read.',
    ]);
    expect(await readdir(outside)).toEqual(['letter.txt']);
  });

  test('refuses to put the outline where it saves an article', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL });
    const out = './content/articles/editorial.md';
    const { problems } = await derive(from, { save: true, out });
    expect(problems.map(sayProblem)).toEqual([
      'editorial.txt:1:1 error document/other-article: This would be saved as content/articles/editorial.md, which --out names.\n' +
        '  Name a file for the outline, such as content/outlines/canals.yaml.',
    ]);
    expect(await readdir(from)).toEqual(['editorial.txt']);
  });

  test('saves no article if the outline cannot be written', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL, 'folder/x': '' });
    await expect(derive(from, { save: true, out: 'folder' })).rejects.toMatchObject({
      code: 'output/unwritable',
    });
    expect(await readdir(join(from, 'content/articles'))).toEqual([]);
  });

  test('tells of front matter that stands for itself', async () => {
    const from = await temporaryFolder({
      'editorial.md': `---\nkeywords: &all [canals, *all]\n---\n\n${EDITORIAL}`,
    });
    const { yaml, problems } = await derive(from, { articles: ['editorial.md'] });
    expect(yaml).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([['yaml/syntax', 2]]);
  });

  test('names every file that is not there', async () => {
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL, 'folder/x.txt': '' });
    const lost = derive(from, {
      articles: ['editorial.txt', 'editoral.txt', 'folder', 'https://example.org/x'],
    });
    await expect(lost).rejects.toMatchObject({
      code: 'usage/unknown-document',
      message:
        'There is no file `editoral.txt`. `folder` is not a file. There is no file `https://example.org/x`.',
      hint: expect.stringMatching(/spelling.*Name the files in it.*save it/s),
    });
  });

  test('tells what is wrong with a tutor’s own lexicon, with its lines', async () => {
    const lexicon = 'content/lexicons/cues.yaml';
    const from = await temporaryFolder({ 'editorial.txt': EDITORIAL, [lexicon]: 'a: "b\n' });
    const { problems, texts } = await derive(from);
    expect(problems.map(({ place }) => place.file)).toEqual([lexicon]);
    expect(texts.get(lexicon)).toBe('a: "b\n');
  });
});

describe('explainArticles', () => {
  test('tells of each sentence what it was taken for', async () => {
    const from = await temporaryFolder({ 'Dry tails.txt': EDITORIAL });
    const { articles, problems } = await explainArticles({
      articles: ['Dry tails.txt'],
      content: 'content',
      from,
      today: TODAY,
    });
    expect(problems).toEqual([]);
    expect(articles.map(({ doc }) => doc)).toEqual(['Dry tails']);
    const role = (start: string) =>
      articles[0]?.sentences.find(({ text }) => text.startsWith(start))?.role;
    expect([role('As a result'), role('The provincial')]).toEqual(['repercussion', 'way-forward']);
  });
});
