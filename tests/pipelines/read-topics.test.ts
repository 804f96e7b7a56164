import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { checkContent } from '../../src/pipelines/check-content.ts';
import { loadLibrary } from '../../src/pipelines/load-library.ts';
import { readTopics, startTopicThreads } from '../../src/pipelines/read-topics.ts';
import { readFixture } from '../support/read-fixture.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { withTexts } from '../support/with-texts.ts';

const TODAY = '2026-11-22';

const HEAD = 'summary: Water where it should be.\nupdated: 2026-01-15\n';

/** Outlines of every kind: sound, or with what is wrong found when reading, by shape, by itself or beside others. */
const KINDS: readonly ((number: number) => string)[] = [
  (number) => `title: Canals ${number}\n${HEAD}related: [canals, topic-${number + 1}]\n`,
  (number) => `title: "Never closed ${number}\n${HEAD}`,
  (number) => `titel: Misspelt ${number}\n${HEAD}causes: [{id: a}]\nnowhere: x\n`,
  (number) =>
    [
      `title: Backwards ${number}\n${HEAD}thesis: {statement: s, variables: [water]}`,
      'timeline:',
      '  - {id: later, date: "1960", event: Later, evidence: [survey#p99, nothing#p1]}',
      '  - {id: earlier, date: "1947", event: Earlier, evidence: ["quote:none"]}',
      'causes: [{id: a, point: P, level: domestic, variables: [watre]}]',
      `related: [topic-1, topic-2, nowhere, topic-${number}]`,
    ].join('\n'),
  (number) =>
    [
      `title: Excused ${number}\n${HEAD}timeline:`,
      '  - {id: later, date: "1960", event: Later}',
      '  - {id: earlier, date: "1947", event: Earlier}',
      'rules: {timeline/order: {level: off, reason: By theme.}}',
    ].join('\n'),
  (number) =>
    `title: Twice ${number}\n${HEAD}hooks: &hooks [One]\nbackground: [{id: a, point: P}, {id: a, point: Q}]\n`,
];

/** Layers that extend outlines of each kind, one that extends none, one that stands in for one, one of its own. */
const LAYERS = {
  'topic-0': 'extends: topic-0\ntitle: Ours\nrelated: [nowhere]\n',
  'topic-2': 'extends: topic-2\nhooks: [One]\n',
  'topic-3': 'extends: topic-3\ntimeline: [{id: later, date: "1940"}]\n',
  'topic-11': 'extends: topic-1\n',
  astray: 'extends: topic-2000\n',
  'topic-5': `title: Instead\n${HEAD}`,
  own: `title: Own\n${HEAD}related: [topic-0, topic-1]\n`,
};

async function muchContent(count: number): Promise<string> {
  const outlines = Array.from({ length: count }, (_, number) => [
    `content/outlines/topic-${number}.yaml`,
    KINDS[number % KINDS.length]?.(number) ?? '',
  ]);
  const layers = Object.entries(LAYERS).map(([id, text]) => [
    `content/overlays/tutor/outlines/${id}.yaml`,
    text,
  ]);
  return await temporaryFolder({
    ...(await readFixture('small')),
    ...Object.fromEntries([...outlines, ...layers]),
    'content/overlays/strict/site.yaml': 'rules: {timeline/order: error}\n',
  });
}

describe('many outlines', () => {
  test('have the same problems, in the same order, whether one thread looks at them or three', async () => {
    const options = { content: 'content', from: await muchContent(130), topics: [], today: TODAY };
    const alone = await checkContent({ ...options, processors: 1 });
    const codes = [...new Set(alone.problems.map(({ code }) => code))];
    expect(codes).toEqual(
      expect.arrayContaining([
        'id/duplicate',
        'overlay/unknown-topic',
        'reference/unknown-article',
        'reference/unknown-paragraph',
        'reference/unknown-quote',
        'reference/unknown-topic',
        'schema/missing',
        'schema/unknown-key',
        'thesis/unknown-variable',
        'timeline/order',
        'yaml/syntax',
      ]),
    );
    const shared = await checkContent({ ...options, processors: 3 });
    expect(withTexts(shared)).toEqual(withTexts(alone));
  });

  test.each([undefined, 'academy', 'tutor', 'strict'])(
    'make the same library with the overlay %s',
    async (overlay) => {
      const options = { content: 'content', from: await muchContent(110), overlay, today: TODAY };
      const alone = await loadLibrary({ ...options, processors: 1 });
      const shared = await loadLibrary({ ...options, processors: 2 });
      expect(shared.problems).toEqual(alone.problems);
      expect({ ...shared, library: 0, found: 0 }).toEqual({ ...alone, library: 0, found: 0 });
      expect([...shared.library.topics.keys()]).toEqual([...alone.library.topics.keys()]);
      expect(shared.library.broken).toEqual(alone.library.broken);
      for (const [id, { value, source }] of alone.library.topics) {
        const topic = shared.library.topics.get(id);
        expect(topic?.value).toEqual(value);
        for (const path of [[], ['title'], ['timeline', 0, 'date'], ['hooks', 0]])
          expect(topic?.source.locate(path)).toEqual(source.locate(path));
      }
    },
  );
});

describe('readTopics', () => {
  async function read(count: number, options: { processors?: number; signal?: AbortSignal }) {
    const folder = await muchContent(count);
    const { files } = await readContent(join(folder, 'content'), folder);
    await using threads = startTopicThreads({ outlines: count, articles: 1 }, options);
    return await readTopics(files, threads, { signal: options.signal, today: TODAY });
  }

  test.each([
    ['two processors', { processors: 2 }],
    ['one', { processors: 1 }],
    ['one that is not told', {}],
  ])('takes on many outlines with %s', async (_, options) => {
    expect((await read(120, options)).outlines.size).toBe(122);
  });

  test('leaves few outlines to others', async () => {
    expect((await read(20, { processors: 2 })).outlines.size).toBe(0);
  });

  test.each([1, 2])('can be interrupted with %i processors', async (processors) => {
    const reading = read(120, { processors, signal: AbortSignal.abort() });
    await expect(reading).rejects.toThrow(/abort/);
  });
});
