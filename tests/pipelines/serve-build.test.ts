import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type {
  BuildOptions,
  BuildOutcome,
  BuildProgress,
} from '../../src/pipelines/build-options.ts';
import { makeContent } from '../../src/pipelines/make-content.ts';
import { surveyBuild, type Survey } from '../../src/pipelines/reuse/survey-build.ts';
import { serveBuild } from '../../src/pipelines/serve-build.ts';
import { Failure } from '../../src/problems/failure.ts';
import { aBrowser } from '../output/a-printer.ts';
import { aWorkspace, type Workspace } from '../support/a-workspace.ts';
import { readFolder } from '../support/read-output.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { withTexts } from '../support/with-texts.ts';

/** Enough for a build to be made in a thread, and its outlines to be checked in others. */
const MANY = 110;

/** In megabytes: less than the program itself takes. */
const TOO_LITTLE = { maxOldGenerationSizeMb: 16 };

async function manyTopics(): Promise<Workspace> {
  const space = await aWorkspace();
  for (let number = 1; number <= MANY; number++)
    await space.put(
      `content/outlines/topic-${number}.yaml`,
      `title: Canal ${number}\nsummary: Water.\nupdated: 2026-01-15\nrelated: [topic-${(number % MANY) + 1}]\n`,
    );
  return space;
}

async function made(
  options: BuildOptions,
  make: (options: BuildOptions, survey: Survey) => Promise<BuildOutcome>,
) {
  const outcome = await make(options, await surveyBuild(options));
  const files = await readFolder(join(options.from, options.out));
  return { outcome: { ...withTexts(outcome), out: '' }, files };
}

describe('a build of many topics', () => {
  test('comes to the same in a thread as without one', async () => {
    const space = await manyTopics();
    await space.put('content/outlines/broken.yaml', 'titel: Misspelt\n');
    const alone = await made(space.options({ out: 'alone', cache: false }), makeContent);
    const served = await made(space.options({ out: 'served', cache: false }), serveBuild);
    expect(alone.outcome.skipped).toEqual(['broken']);
    expect(alone.outcome.texts).toContain('titel: Misspelt\n');
    expect(served).toEqual(alone);
  });

  test('is printed as it is without a thread', async () => {
    const space = await manyTopics();
    const { executable, environment } = await aBrowser();
    const options = (out: string): BuildOptions =>
      space.options({
        ...{ out, cache: false, browser: executable, formats: ['html', 'pdf'] },
        topics: ['topic-1', 'topic-2'],
        environment: { ...space.options().environment, ...environment },
      });
    const alone = await made(options('alone'), makeContent);
    const served = await made(options('served'), serveBuild);
    expect(alone.outcome.sheets.filter(({ format }) => format === 'pdf')).toHaveLength(8);
    expect(served).toEqual(alone);
  });

  test('leaves no browser behind when it is interrupted while it prints', async () => {
    const space = await manyTopics();
    const { executable, environment } = await aBrowser();
    const folder = await temporaryFolder();
    vi.stubEnv('TMPDIR', folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    const interrupt = new AbortController();
    const building = space.build({
      ...{ browser: executable, formats: ['pdf'], signal: interrupt.signal },
      environment: { ...space.options().environment, ...environment },
      onProgress: () => {
        interrupt.abort();
      },
    });
    await expect(building).rejects.toThrow(/abort/);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is not printed where there is no such browser', async () => {
    const space = await manyTopics();
    await expect(
      space.build({ browser: '/nowhere/browser', formats: ['pdf'] }),
    ).rejects.toMatchObject({ code: 'browser/broken', hint: expect.any(String) as string });
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

  test('begins again with more memory if what it was given was too little', async () => {
    const space = await manyTopics();
    const told: BuildProgress[] = [];
    const options = (out: string): BuildOptions =>
      space.options({ out, cache: false, onProgress: (progress) => void told.push(progress) });
    const alone = await made(options('alone'), makeContent);
    told.length = 0;
    const served = await made(options('served'), (asked, survey) =>
      serveBuild(asked, survey, [TOO_LITTLE, {}]),
    );
    expect(served).toEqual(alone);
    expect(told[0]).toEqual({ kind: 'note', message: expect.stringMatching(/beginning again/) });
  });

  test('fails, and says how to do with less, if no memory is enough', async () => {
    const space = await manyTopics();
    const options = space.options();
    const building = serveBuild(options, await surveyBuild(options), [TOO_LITTLE, TOO_LITTLE]);
    await expect(building).rejects.toMatchObject({
      code: 'memory/exhausted',
      hint: expect.stringContaining('a content folder of their own') as string,
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
