import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/derive/articles/parse-document.ts';
import { checkContent } from '../../src/pipelines/check-content.ts';
import { deriveDraft } from '../../src/pipelines/derive-draft.ts';
import { ArticleReader } from '../../src/pipelines/read-articles.ts';
import {
  catalogue,
  judgements,
  type JudgementCode,
  type ProblemCode,
} from '../../src/problems/catalogue.ts';
import type { CatalogueEntry } from '../../src/problems/codes/catalogue-entry.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { articleText } from '../support/article-text.ts';
import { FIXTURES_FOLDER } from '../support/complete-library.ts';
import { sayProblem } from '../support/say-problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CODES = Object.keys(catalogue) as ProblemCode[];

/** Fixtures are checked on one day, so that what is due does not depend on the clock. */
const TODAY = '2026-11-22';

const FIXTURES = join(FIXTURES_FOLDER, 'problems');

/** Content that a repository does not keep as it is: links, other encodings, large files. */
const BUILT: Partial<Record<ProblemCode, () => Promise<string>>> = {
  'file/encoding': () =>
    temporaryFolder({ 'content/outlines/topic.yaml': new Uint8Array([0x74, 0xe9, 0x0a]) }),
  'file/too-large': () =>
    temporaryFolder({ 'content/outlines/topic.yaml': '#'.repeat(2 * 1024 * 1024 + 1) }),
  'file/link': async () => {
    const folder = await temporaryFolder({ 'private.yaml': 'password: 1234\n' });
    await mkdir(join(folder, 'content/outlines'), { recursive: true });
    await symlink('../../private.yaml', join(folder, 'content/outlines/topic.yaml'));
    return folder;
  },
};

/** A document to derive from. */
const ARTICLE = { 'survey.txt': 'As a result of old banks, the tail of the canal ran dry.\n' };

/** What only `derive` tells: of documents, and of outlines that it is to extend. */
const DERIVED: Partial<Record<ProblemCode, () => Promise<readonly Problem[]>>> = {
  'document/too-slow': async () => {
    const thread = new URL('../fixtures/threads/never-answers.mjs', import.meta.url);
    const lexicons = { builtIn: {}, own: {} };
    await using reader = new ArticleReader({ lexicons, today: TODAY, thread, limitOf: () => 50 });
    const document = { file: 'survey.txt', name: 'survey.txt', bytes: new Uint8Array() };
    const [read] = await reader.read([{ ...document, articleId: undefined }]);
    return read?.problems ?? [];
  },
  'document/other-article': async () => {
    const from = await temporaryFolder(ARTICLE);
    const { articles } = await derive(from);
    const path = articles[0]?.path ?? '';
    return (await derive(await temporaryFolder({ ...ARTICLE, [path]: articleText('Wet.') })))
      .problems;
  },
  'draft/closed': async () => {
    const out = 'content/outlines/canals.yaml';
    const finished = 'title: Canals\nsummary: Who pays.\nupdated: 2026-01-15\n';
    return (await derive(await temporaryFolder({ ...ARTICLE, [out]: finished }), out)).problems;
  },
};

function derive(from: string, out?: string) {
  const articles = Object.keys(ARTICLE);
  return deriveDraft({ articles, content: 'content', from, today: TODAY, save: true, out });
}

/** Documents that a repository does not keep as they are. */
const BUILT_DOCUMENTS: Partial<Record<ProblemCode, { name: string; bytes: Uint8Array }>> = {
  'document/empty': { name: 'empty.txt', bytes: new Uint8Array() },
  'document/too-large': { name: 'large.txt', bytes: new Uint8Array(3 * 1024 * 1024).fill(0x61) },
  'document/format': { name: 'scan.txt', bytes: new TextEncoder().encode('%PDF-1.7 …') },
  'document/encoding': { name: 'urdu.txt', bytes: new Uint8Array(400).fill(0xc7) },
};

/** Documents are no part of a content folder: they are given to `derive`. */
function isOfDocuments(code: ProblemCode): boolean {
  return code.startsWith('document/') && DERIVED[code] === undefined;
}

function readDocument(code: ProblemCode): string[] {
  const built = BUILT_DOCUMENTS[code];
  const folder = fixtureOf(code);
  const name = built?.name ?? readdirSync(folder).find((file) => file !== 'expected.txt') ?? '';
  const bytes = built?.bytes ?? new Uint8Array(readFileSync(join(folder, name)));
  return parseDocument({ file: name, name, bytes }, { today: TODAY }).problems.map(sayProblem);
}

async function checkFixture(code: ProblemCode): Promise<string[]> {
  if (isOfDocuments(code)) return readDocument(code);
  const derived = await DERIVED[code]?.();
  if (derived !== undefined) return derived.map(sayProblem);
  const from = (await BUILT[code]?.()) ?? fixtureOf(code);
  const { problems } = await checkContent({ content: 'content', from, topics: [], today: TODAY });
  return problems.map(sayProblem);
}

describe('each code of the catalogue', () => {
  test.each(CODES)('%s is told as it was last approved', async (code) => {
    const said = await checkFixture(code);
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(join(fixtureOf(code), 'expected.txt'));
  });

  test.each(CODES)('%s is told of its fixture, and no other code is', async (code) => {
    const codes = (await checkFixture(code)).map(
      (said) => / (?:error|warning) ([^:]+):/.exec(said)?.[1],
    );
    expect([...new Set(codes)]).toEqual([code]);
  });

  test.each(CODES)('%s has a title and a reason that are sentences', (code) => {
    const { title, why } = catalogue[code];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(why).toMatch(/^[A-Z`].*\.$/);
  });

  test.each(Object.keys(judgements) as JudgementCode[])(
    '%s, which judges, says by whose authority',
    (code) => {
      const { source = '' }: CatalogueEntry = catalogue[code];
      expect(source).toMatch(/^\S.*\S$/);
    },
  );
});

describe('the fixtures of problems', () => {
  test('are one for each code, and none for any other', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(CODES.map(folderOf).sort());
  });

  test('keep their content beside what is expected, but for what no repository keeps, or no content holds', () => {
    const ofContent = CODES.filter((code) => !isOfDocuments(code));
    const withContent = ofContent.filter((code) => existsSync(join(fixtureOf(code), 'content')));
    expect(withContent).toEqual(
      ofContent.filter((code) => (BUILT[code] ?? DERIVED[code]) === undefined),
    );
  });
});

function folderOf(code: ProblemCode): string {
  return code.replace('/', '--');
}

function fixtureOf(code: ProblemCode): string {
  return join(FIXTURES, folderOf(code));
}
