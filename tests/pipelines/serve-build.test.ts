import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildOptions, BuildProgress } from '../../src/pipelines/build-options.ts';
import { makeContent } from '../../src/pipelines/make-content.ts';
import { surveyBuild } from '../../src/pipelines/reuse/survey-build.ts';
import { serveBuild } from '../../src/pipelines/serve-build.ts';
import { Failure } from '../../src/problems/failure.ts';
import { aWorkspace, type Workspace } from '../support/a-workspace.ts';
import { readFolder } from '../support/read-output.ts';

/** Enough for a build to be made in a thread, and its outlines to be checked in others. */
const MANY = 110;

async function manyTopics(): Promise<Workspace> {
  const space = await aWorkspace();
  for (let number = 1; number <= MANY; number++)
    await space.put(
      `content/outlines/topic-${number}.yaml`,
      `title: Canal ${number}\nsummary: Water.\nupdated: 2026-01-15\nrelated: [topic-${(number % MANY) + 1}]\n`,
    );
  return space;
}

async function made(options: BuildOptions, make: typeof serveBuild) {
  const outcome = await make(options, await surveyBuild(options));
  const files = await readFolder(join(options.from, options.out));
  return { outcome: { ...outcome, out: '' }, files };
}

describe('a build of many topics', () => {
  test('comes to the same in a thread as without one', async () => {
    const space = await manyTopics();
    await space.put('content/outlines/broken.yaml', 'titel: Misspelt\n');
    const alone = await made(space.options({ out: 'alone', cache: false }), makeContent);
    const served = await made(space.options({ out: 'served', cache: false }), serveBuild);
    expect(alone.outcome.skipped).toEqual(['broken']);
    expect(served).toEqual(alone);
  });

  test('tells of each sheet when it is done', async () => {
    const space = await manyTopics();
    const told: BuildProgress[] = [];
    const { sheets } = await space.build({ onProgress: (progress) => void told.push(progress) });
    expect(told).toHaveLength(sheets.length);
    expect(told.at(-1)).toMatchObject({ kind: 'sheet', done: sheets.length, total: sheets.length });
  });

  test('can be interrupted, and leaves what the next one can go on with', async () => {
    const space = await manyTopics();
    const interrupt = new AbortController();
    const building = space.build({
      signal: interrupt.signal,
      onProgress: () => {
        interrupt.abort();
      },
    });
    await expect(building).rejects.toThrow(/abort/);
    const { failed, sheets } = await space.build();
    expect(failed).toEqual([]);
    expect(new Set(sheets.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(MANY);
  });

  test('is not begun where it has been interrupted before', async () => {
    const space = await manyTopics();
    await expect(space.build({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
  });

  test('fails as it would without a thread', async () => {
    const space = await manyTopics();
    await space.put('templates/site/topic.hbs', '{{nowhere}}');
    const failure = await space.build().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      code: 'template/broken',
      message: expect.stringContaining('site/topic') as string,
      hint: expect.any(String) as string,
    });
  });

  test('is refused if an outline is changed between its reading and its check', async () => {
    const space = await manyTopics();
    const options = space.options();
    const survey = await surveyBuild(options);
    const path = join(space.folder, 'content/outlines/topic-7.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Canal', 'Dam'));
    await expect(serveBuild(options, survey)).rejects.toMatchObject({
      code: 'content/changed',
      message: 'content/outlines/topic-7.yaml was changed while it was being read.',
    });
  });
});
