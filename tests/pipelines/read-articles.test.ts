import { describe, expect, onTestFinished, test } from 'vitest';
import type { ReadDocument } from '../../src/content/read-documents.ts';
import { ArticleReader, limitOf, type ReaderOptions } from '../../src/pipelines/read-articles.ts';
import { sayProblem } from '../support/say-problems.ts';
import { theLexicons } from '../support/the-lexicons.ts';

const lexicons = await theLexicons();

const THREADS = new URL('../fixtures/threads/', import.meta.url);

function aReader(options: Partial<ReaderOptions> = {}): ArticleReader {
  const reader = new ArticleReader({
    lexicons,
    today: '2026-11-22',
    ...options,
  });
  onTestFinished(() => reader[Symbol.asyncDispose]());
  return reader;
}

function aDocument(name = 'canals.txt', text = 'As a result, the canal ran dry.'): ReadDocument {
  return { file: name, name, bytes: new TextEncoder().encode(text), articleId: undefined };
}

describe('ArticleReader', () => {
  test('understands documents, each in its place', async () => {
    const documents = Array.from({ length: 30 }, (_, at) => aDocument(`canal-${at}.txt`));
    const done: number[] = [];
    const reader = aReader({ processors: 2, onProgress: (progress) => done.push(progress.done) });
    const read = await reader.read(documents);
    expect(read.map(({ value }) => value?.labelled.article.doc)).toEqual(
      documents.map(({ name }) => name.replace('.txt', '')),
    );
    expect(done).toEqual(documents.map((_, at) => at + 1));
  });

  test('calls an article of the content by its id there', async () => {
    const [read] = await aReader().read([{ ...aDocument(), articleId: 'old-canals' }]);
    expect(read?.value?.labelled.article.id).toBe('old-canals');
  });

  test('ends what takes for ever, and goes on with the next', async () => {
    const thread = new URL('never-answers.mjs', THREADS);
    const read = await aReader({ thread, limitOf: () => 50 }).read([
      aDocument('a.txt'),
      aDocument('b.txt'),
    ]);
    expect(
      read.flatMap(({ problems }) => problems.map(({ code, place }) => [code, place.file])),
    ).toEqual([
      ['document/too-slow', 'a.txt'],
      ['document/too-slow', 'b.txt'],
    ]);
  });

  test('ends a composition that takes for ever', async () => {
    const reader = aReader({ thread: new URL('never-answers.mjs', THREADS), limitOf: () => 50 });
    const setting = { today: '2026-11-22', title: undefined, questions: [], takenIds: [] };
    const { value, problems } = await reader.compose([], setting, 'a.txt, b.txt');
    expect([value, problems.map(({ code }) => code)]).toEqual([undefined, ['document/too-slow']]);
  });

  test('gives a document more time the larger it is', () => {
    expect([limitOf(0), limitOf(1), limitOf(50_000), limitOf(2_000_000)]).toEqual([
      5000, 6000, 6000, 45_000,
    ]);
  });

  test('does not hide a bug', async () => {
    const reader = aReader({ thread: new URL('breaks.mjs', THREADS) });
    await expect(reader.read([aDocument()])).rejects.toThrow('a bug of ours');
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const thread = new URL('never-answers.mjs', THREADS);
    const reading = aReader({ thread, signal: stop.signal }).read([aDocument()]);
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  test('tells what is wrong with a lexicon, of each document alike', async () => {
    const file = { file: 'content/lexicons/cues.yaml', path: 'lexicons/cues.yaml', text: 'a: "b' };
    const read = await aReader({ lexicons: { ...lexicons, own: { 'cues.yaml': file } } }).read([
      aDocument('a.txt'),
      aDocument('b.txt'),
    ]);
    const said = read.map(({ problems }) => problems.map(sayProblem).join());
    expect(said[0]).toMatch(/^content\/lexicons\/cues\.yaml:1:\d+ error yaml\/syntax/);
    expect(said[1]).toBe(said[0]);
  });
});
