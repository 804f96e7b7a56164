import { spawnSync } from 'node:child_process';
import {
  access,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildContent } from '../../src/pipelines/build-content.ts';
import type { BuildOptions, BuildOutcome } from '../../src/pipelines/build-options.ts';
import type { Asked } from '../../src/pipelines/keep-asked.ts';
import { keepBuilds } from '../../src/pipelines/keep-builds.ts';
import { makeContent } from '../../src/pipelines/make-content.ts';
import { surveyBuild } from '../../src/pipelines/reuse/survey-build.ts';
import { aWorkspace, type Workspace } from '../support/a-workspace.ts';
import { readFolder } from '../support/read-output.ts';
import { withTexts } from '../support/with-texts.ts';

/** What people get to see of a build, but for what it says of reuse. */
function said(outcome: BuildOutcome) {
  return { ...withTexts(outcome), out: '', reused: 0, unchanged: 0 };
}

const files = (space: Workspace, out = 'output') => readFolder(join(space.folder, out));

/** Builds as the preview does, each with what those before it have kept in memory. */
function rememberingBuild(memory = keepBuilds()): (options: BuildOptions) => Promise<BuildOutcome> {
  return async (options) => {
    const outcome = await makeContent(options, await surveyBuild(options), { memory });
    memory.next();
    return outcome;
  };
}

/** When each file was last written. */
async function timesOf(folder: string): Promise<Map<string, number>> {
  const paths = [...(await readFolder(folder)).keys()];
  const times = paths.map(
    async (path) => [path, (await stat(join(folder, path))).mtimeMs] as const,
  );
  return new Map(await Promise.all(times));
}

/** Paths of what was written since. */
async function writtenSince(before: Map<string, number>, folder: string): Promise<string[]> {
  const now = await timesOf(folder);
  return [...now].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
}

const LISTS = ['.khulasa-files.json', 'manifest.json'];

describe('a build of what was built before', () => {
  test('does nothing, and says what was said before', async () => {
    const space = await aWorkspace();
    await space.put('content/outlines/broken.yaml', 'title: Broken\n');
    const first = await space.build();
    const before = await timesOf(join(space.folder, 'output'));
    const second = await space.build();
    expect([first.unchanged, second.unchanged]).toEqual([0, 8]);
    expect(first.problems.length).toBeGreaterThan(1);
    expect(first.skipped).toEqual(['broken']);
    expect(said(second)).toEqual(said(first));
    expect(await writtenSince(before, join(space.folder, 'output'))).toEqual([]);
  });

  test('does nothing when content has been touched, or all has been moved', async () => {
    const space = await aWorkspace();
    await space.put('content/outlines/wells.yaml', WELLS);
    const first = await space.build();
    for (const name of await readdir(join(space.folder, 'content', 'outlines')))
      await utimes(join(space.folder, 'content', 'outlines', name), 1, 1);
    expect((await space.build()).unchanged).toBe(12);
    await rename(join(space.folder, 'content'), join(space.folder, 'texts'));
    const moved = await space.build({ content: 'texts' });
    expect(moved.unchanged).toBe(12);
    expect(first.problems.map(({ place }) => place.file)[0]).toMatch(/^content\//);
    expect(moved.problems.map(({ place }) => place.file)).toEqual(
      first.problems.map(({ place }) => place.file.replace('content/', 'texts/')),
    );
    expect(moved.texts.get('texts/outlines/wells.yaml')).toBe(WELLS);
    expect(moved.texts.get('content/outlines/wells.yaml')).toBeUndefined();
    await cp(join(space.folder, 'output'), join(space.folder, 'elsewhere'), { recursive: true });
    expect((await space.build({ content: 'texts', out: 'elsewhere' })).unchanged).toBe(12);
  });

  test('tells of a problem that names a moved file where that is now', async () => {
    const space = await aWorkspace();
    const twice = space.files.get('content/facts/water.yaml') ?? '';
    await space.put('content/facts/again.yaml', twice);
    await space.build();
    await rename(join(space.folder, 'content'), join(space.folder, 'texts'));
    const { problems } = await space.build({ content: 'texts' });
    expect(problems.find(({ code }) => code === 'id/duplicate')?.hint).toContain('texts/facts/');
  });

  test('makes all anew without the cache', async () => {
    const space = await aWorkspace();
    await space.build();
    expect((await space.build({ cache: false })).unchanged).toBe(0);
  });

  test.each<[string, Partial<BuildOptions>]>([
    ['another day', { today: '2030-01-01' }],
    ['other sheets', { sheets: ['revision'] }],
    ['one topic', { topics: ['dams'] }],
    ['an overlay', { overlay: 'academy' }],
    ['an overlay without templates', { overlay: 'plain' }],
    ['a part', { shard: { number: 1, of: 2 } }],
  ])('is not taken for the build of %s', async (_, options) => {
    const space = await aWorkspace();
    const other = await aWorkspace();
    for (const { put } of [space, other])
      await put('content/overlays/plain/site.yaml', 'name: Plain sheets\n');
    await space.build();
    const mixed = await space.build(options);
    await other.build({ cache: false });
    expect(said(mixed)).toEqual(said(await other.build({ ...options, cache: false })));
    expect(await files(space)).toEqual(await files(other));
  });

  test('gives back what was deleted, edited or cut off, and leaves what is not its own', async () => {
    const space = await aWorkspace();
    await space.build();
    const before = await files(space);
    const at = (path: string): string => join(space.folder, 'output', path);
    await rm(at('topics/dams/revision.html'));
    expect((await space.build()).unchanged).toBe(4);
    await writeFile(at('index.html'), 'Mine.');
    expect((await space.build()).unchanged).toBe(8);
    await truncate(at('topics/canals/index.html'), 10);
    await writeFile(at('topics/canals/notes.txt'), 'Mine.');
    expect((await space.build()).unchanged).toBe(4);
    await writeFile(at('manifest.json'), '{"sheets": []}');
    await space.build();
    const text = String(before.get('topics/dams/practice.html'));
    await writeFile(at('topics/dams/practice.html'), text.replace('a', 'b'));
    await space.build();
    const after = new Map(await files(space));
    expect(String(after.get('topics/canals/notes.txt'))).toBe('Mine.');
    after.delete('topics/canals/notes.txt');
    expect(after).toEqual(before);
  });

  test('sees an edit that keeps size and time', async () => {
    const space = await aWorkspace();
    await space.build();
    const before = await files(space);
    const path = join(space.folder, 'output', 'topics', 'dams', 'practice.html');
    const { atime, mtime } = await stat(path);
    await writeFile(path, String(await readFile(path)).replace('a', 'b'));
    await utimes(path, atime, mtime);
    await space.build();
    expect(await files(space)).toEqual(before);
  });

  test('fails as ever where a folder of its own has become a link', async () => {
    const space = await aWorkspace();
    await space.build();
    const topics = join(space.folder, 'output', 'topics');
    await rename(topics, join(space.folder, 'away'));
    await symlink(join(space.folder, 'away'), topics);
    await expect(space.build()).rejects.toMatchObject({ code: 'output/unwritable' });
  });
});

describe('a build of what has changed a little', () => {
  test('writes the pages of the topic that changed, and those that name it', async () => {
    const space = await aWorkspace();
    await space.put('content/outlines/wells.yaml', WELLS);
    await space.build();
    const output = join(space.folder, 'output');
    const before = await timesOf(output);
    await space.edit('content/outlines/dams.yaml', 'Felling the hills bare', 'Felling all trees');
    expect((await space.build()).unchanged).toBe(8);
    const written = await writtenSince(before, output);
    expect(written).toContain('topics/dams/revision.html');
    expect(written.filter((path) => !path.startsWith('topics/dams/'))).toEqual(LISTS);

    const then = await timesOf(output);
    await space.edit('content/outlines/canals.yaml', /^title: .*/m, 'title: Another title');
    expect((await space.build()).unchanged).toBe(4);
    const changed = await writtenSince(then, output);
    expect(changed).toContain('index.html');
    expect(changed).toContain('topics/canals/index.html');
    expect(changed.some((path) => path.startsWith('topics/wells/'))).toBe(true);
    expect(changed.some((path) => path.startsWith('topics/dams/'))).toBe(false);
  });

  test('parses and views nothing again that an earlier build of the process did', async () => {
    const space = await aWorkspace();
    await space.put('content/outlines/wells.yaml', WELLS);
    const memory = keepBuilds();
    const kept: Record<'shapes' | 'views', number> = { shapes: 0, views: 0 };
    const counting = <T>(asked: Asked<T>, which: keyof typeof kept): Asked<T> => ({
      ...asked,
      keep: (key, thing) => {
        kept[which] += 1;
        asked.keep(key, thing);
      },
    });
    const build = rememberingBuild({
      ...memory,
      shapes: counting(memory.shapes, 'shapes'),
      views: counting(memory.views, 'views'),
    });
    const added = async () => {
      Object.assign(kept, { shapes: 0, views: 0 });
      await build(space.options());
      return { ...kept };
    };
    expect(await added()).toEqual({ shapes: 0, views: 3 });
    expect(await added()).toEqual({ shapes: 3, views: 0 });
    expect(await added()).toEqual({ shapes: 0, views: 0 });
    await space.edit('content/outlines/dams.yaml', 'Felling the hills bare', 'Felling all trees');
    expect(await added()).toEqual({ shapes: 0, views: 1 });
    const site = space.files.get('content/site.yaml');
    await space.put('content/site.yaml', 'sheets: [nowhere]\n');
    await expect(build(space.options())).rejects.toMatchObject({ code: 'usage/unknown-sheet' });
    await space.put('content/site.yaml', site);
    expect(await added()).toEqual({ shapes: 1, views: 0 });
  });

  test('leaves topics that do not show a fact that changed', async () => {
    const space = await aWorkspace();
    await space.build();
    const before = await timesOf(join(space.folder, 'output'));
    await space.edit('content/facts/water.yaml', 'Length of the main', 'Length of all');
    expect((await space.build()).unchanged).toBe(4);
    const written = await writtenSince(before, join(space.folder, 'output'));
    expect(written.some((path) => path.startsWith('topics/canals/'))).toBe(true);
    expect(written.some((path) => path.startsWith('topics/dams/'))).toBe(false);
  });

  test('checks an outline again when what it is held against has changed', async () => {
    const space = await aWorkspace();
    const first = await space.build();
    await space.edit('content/articles/survey.md', /\d+/g, '7');
    const second = await space.build();
    const fresh = await space.build({ cache: false });
    expect(second.problems).toEqual(fresh.problems);
    expect(second.problems).not.toEqual(first.problems);
  });

  test('tells the same of many outlines, of which threads have checked those that changed', async () => {
    const space = await aWorkspace();
    const write = async (numbers: { from: number; to: number }, text: string): Promise<void> => {
      for (let number = numbers.from; number < numbers.to; number += 1)
        await space.put(
          `content/outlines/wells-${number}.yaml`,
          WELLS.replace('Wells', `Wells ${number}`) + text,
        );
    };
    const fresh = () => space.build({ ...options, out: 'fresh', cache: false });
    const outOfOrder = ({ problems }: BuildOutcome): number =>
      problems.filter(({ code }) => code === 'timeline/order').length;
    const options = { sheets: ['revision'], jobs: 2 };
    const remembering = rememberingBuild();
    const live = () => remembering(space.options({ ...options, out: 'live' }));
    await write({ from: 0, to: 110 }, '');
    expect(outOfOrder(await space.build(options))).toBe(0);
    expect(outOfOrder(await live())).toBe(0);
    await write({ from: 4, to: 107 }, BACKWARDS);
    const second = await space.build(options);
    expect(outOfOrder(second)).toBe(103);
    expect(said(await live())).toEqual(said(second));
    expect(second.unchanged).toBe(9);
    expect(said(second)).toEqual(said(await fresh()));
    await write({ from: 5, to: 6 }, '');
    const third = await space.build(options);
    expect(outOfOrder(third)).toBe(102);
    expect(third.unchanged).toBe(111);
    expect(said(third)).toEqual(said(await fresh()));
    expect(await files(space)).toEqual(await files(space, 'fresh'));
    expect(said(await live())).toEqual(said(third));
    expect(await files(space, 'live')).toEqual(await files(space, 'fresh'));
  });
});

describe('what is kept for the next build', () => {
  test('changes nothing but the time when it is damaged, foreign or gone', async () => {
    const space = await aWorkspace();
    const first = await space.build();
    const before = await files(space);
    const records = async (): Promise<string[]> => {
      const found = await readdir(join(space.cache, 'builds'), {
        recursive: true,
        withFileTypes: true,
      });
      return found
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
    };
    const all = await records();
    expect(all.length).toBeGreaterThan(3);
    for (const one of all) {
      for (const other of all.filter((path) => path !== one)) {
        await cp(one, other);
        expect(said(await space.build())).toEqual(said(first));
        expect(await files(space)).toEqual(before);
      }
    }
    for (const path of await records()) await writeFile(path, 'Nothing of ours.');
    expect(said(await space.build())).toEqual(said(first));
    await rm(space.cache, { recursive: true });
    expect(said(await space.build())).toEqual(said(first));
    expect(await files(space)).toEqual(before);
  });

  test('is not taken for more than it is after a build that did not end', async () => {
    const space = await aWorkspace();
    await space.build();
    const before = await files(space);
    await space.edit('content/facts/water.yaml', 'Length of the main', 'Length of all');
    const stop = new AbortController();
    const stopped = space.build({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toThrow();
    expect(await files(space)).not.toEqual(before);
    await space.edit('content/facts/water.yaml', 'Length of all', 'Length of the main');
    await space.build();
    expect(await files(space)).toEqual(before);
  });

  test('removes what a killed build has left also where nothing has changed', async () => {
    const space = await aWorkspace();
    const { sheets } = await space.build();
    const { pid } = spawnSync(process.execPath, ['--version']);
    const left = [
      join(space.folder, 'output', `.khulasa-${pid}-0123456789ab.lock`),
      join(space.folder, 'output', 'assets', `.khulasa-${pid}-0123456789ab.tmp`),
      join(space.cache, 'builds', `.khulasa-${pid}-0123456789ab.tmp`),
    ];
    for (const file of left) await writeFile(file, '');
    expect((await space.build()).unchanged).toBe(sheets.length);
    for (const file of left) await expect(access(file)).rejects.toThrow('ENOENT');
  });

  test('serves builds that go on at once into several folders, and one at a time into each', async () => {
    const space = await aWorkspace();
    await space.build({ out: 'fresh', cache: false });
    const fresh = await files(space, 'fresh');
    await Promise.all([space.build(), space.build({ out: 'other' })]);
    expect(await files(space)).toEqual(fresh);
    expect(await files(space, 'other')).toEqual(fresh);
    await space.edit('content/outlines/dams.yaml', 'Dams and silt', 'Dams and mud');
    const both = await Promise.allSettled([space.build(), space.build()]);
    expect(both.map(({ status }) => status)).toContain('fulfilled');
    for (const build of both)
      if (build.status === 'rejected') expect(build.reason).toMatchObject({ code: 'output/busy' });
    await Promise.all([space.build(), space.build({ out: 'other' })]);
    await space.build({ out: 'fresh', cache: false });
    expect(await files(space)).toEqual(await files(space, 'fresh'));
    expect(await files(space, 'other')).toEqual(await files(space, 'fresh'));
  });
});

const WELLS = `title: Wells
summary: Water from below.
updated: 2026-01-15
related: [canals]
background: [{id: old, point: Wells are older than canals}]
`;

const BACKWARDS =
  'timeline: [{id: later, date: "1960", event: A}, {id: earlier, date: "1947", event: B}]\n';

type Act = (space: Workspace, options: Partial<BuildOptions>) => Promise<unknown>;

const flip =
  (path: string, one: string, other: string): Act =>
  async ({ files: all, put }) => {
    const text = all.get(path);
    if (text === undefined) return;
    await put(path, text.includes(one) ? text.replace(one, other) : text.replace(other, one));
  };

const toggle =
  (path: string, text: string): Act =>
  ({ files: all, put }) =>
    put(path, all.has(path) ? undefined : text);

const move =
  (one: string, other: string): Act =>
  async ({ files: all, put }) => {
    const [from, to] = all.has(one) ? [one, other] : [other, one];
    const text = all.get(from);
    await put(from, undefined);
    await put(to, text);
  };

const set =
  (options: Partial<BuildOptions>, others: Partial<BuildOptions>): Act =>
  async (_, now) => {
    const [key = ''] = Object.keys(options);
    const is = JSON.stringify(now[key as keyof BuildOptions]);
    const wanted = options[key as keyof BuildOptions];
    Object.assign(now, is === JSON.stringify(wanted) ? others : options);
  };

const spoil =
  (act: (file: string) => Promise<unknown>, path: string): Act =>
  async ({ folder }) => {
    for (const out of ['output', 'twin', 'live']) {
      await mkdir(join(folder, out), { recursive: true });
      await act(join(folder, out, path)).catch(() => {});
    }
  };

const OUTLINES = 'content/outlines';
const LAYER = 'content/overlays/academy';
const VIVA = '---\ntitle: Viva\nfor: talking\n---\n{{#> layout}}<p>{{title}}</p>{{/layout}}\n';

/** What may happen between two builds. */
const ACTS: Readonly<Record<string, Act>> = {
  'a fact': flip('content/facts/water.yaml', 'Length of', 'Extent of'),
  'a figure of a fact': flip('content/facts/water.yaml', 'value: 60', 'value: 61'),
  'a fact is gone': toggle('content/facts/water.yaml', ''),
  'an article': flip('content/articles/survey.md', 'title: ', 'title: On '),
  'an article is gone': move('content/articles/speech.md', 'content/articles/talk.md'),
  'a question': flip('content/questions/papers.yaml', 'text: ', 'text: Really, '),
  'the exams': flip('content/exams.yaml', 'marks: ', 'marks: 1'),
  'an outline': flip(`${OUTLINES}/dams.yaml`, 'Felling', 'Cutting'),
  'a title': flip(`${OUTLINES}/dams.yaml`, 'Dams and', 'Dams, '),
  'a title that others name': flip(`${OUTLINES}/canals.yaml`, 'title: ', 'title: On '),
  'an outline with a wrong reference': flip(`${OUTLINES}/canals.yaml`, 'survey#p', 'survey#p9'),
  'an outline with an error': flip(`${OUTLINES}/canals.yaml`, 'updated: ', 'updatd: '),
  'an outline that is no YAML': flip(`${OUTLINES}/dams.yaml`, 'title: ', 'title: "'),
  'a due review': flip(`${OUTLINES}/dams.yaml`, 'updated: ', 'review_by: 2027-01-01\nupdated: '),
  'a topic more': toggle(`${OUTLINES}/wells.yaml`, WELLS),
  'a topic renamed': move(`${OUTLINES}/dams.yaml`, `${OUTLINES}/weirs.yaml`),
  'a file that is ignored': toggle('content/notes/a.yaml', 'a: b'),
  'the site': flip('content/site.yaml', 'Room 4', 'Room 5'),
  'the rules': flip(
    'content/site.yaml',
    'tagline: ',
    'rules: {claim/no-evidence: {level: off, reason: So.}}\ntagline: ',
  ),
  'the colours': flip('content/site.yaml', 'footer: ', 'colours: {accent: "#123456"}\nfooter: '),
  'a logo': flip('content/site.yaml', 'footer: ', 'logo: own.svg\nfooter: '),
  'the picture': toggle('content/own.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'a sheet of one’s own': toggle('templates/sheets/viva.hbs', VIVA),
  'a style of one’s own': toggle('templates/styles/zest.css', 'p { color: red }'),
  'a partial of one’s own': toggle(
    'templates/partials/layout.hbs',
    '<html lang="en"><title>x</title>{{> @partial-block}}</html>',
  ),
  'a page of the site': toggle(
    'templates/site/index.hbs',
    '<p>{{#each topics}}{{title}}{{/each}}</p>',
  ),
  'the overlay’s outline': flip(`${LAYER}/outlines/canals.yaml`, 'Lecture 4', 'Lecture 5'),
  'the overlay’s site': flip(`${LAYER}/site.yaml`, 'The academy', 'An academy'),
  'the overlay’s logo': flip(`${LAYER}/mark.svg`, 'M1 9', 'M1 8'),
  'the overlay’s sheet': flip(`${LAYER}/templates/sheets/viva.hbs`, 'interview', 'viva'),
  'the day': set({ today: '2027-06-01' }, { today: '2026-11-22' }),
  'an overlay': set({ overlay: 'academy' }, { overlay: undefined }),
  'one kind of sheet': set({ sheets: ['revision'] }, { sheets: undefined }),
  'a part of the kinds': set({ isPartial: true }, { isPartial: false }),
  nothing: async () => {},
  'a page is gone': spoil((file) => rm(file), 'topics/dams/revision.html'),
  'a page is edited': spoil((file) => writeFile(file, 'x'), 'topics/canals/practice.html'),
  'the front page is gone': spoil((file) => rm(file), 'index.html'),
  'the manifest is gone': spoil((file) => rm(file), 'manifest.json'),
  'the list is gone': spoil((file) => writeFile(file, '{}'), '.khulasa-files.json'),
  'a topic is gone': spoil((file) => rm(file, { recursive: true }), 'topics/canals'),
  'all topics are gone': spoil((file) => rm(file, { recursive: true }), 'topics'),
  'a file of others': spoil((file) => writeFile(file, 'mine'), 'topics/dams/mine.txt'),
};

describe('any build', () => {
  test('comes to what it would without anything kept, whatever has happened in between', async () => {
    const all = Object.keys(ACTS);
    const examples: [string[]][] = [
      [all.flatMap((name) => [name, name])],
      [['an overlay', ...all.filter((name) => name.includes('overlay’s'))]],
      [['a logo', 'the picture', 'the picture', 'a logo']],
      [['a topic more', 'a title that others name', 'an outline with an error']],
    ];
    const acts = fc.array(fc.constantFrom(...all), { minLength: 5, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(acts, async (names) => {
        const space = await aWorkspace();
        const options: Partial<BuildOptions> = {};
        const attempt = async (
          more: Partial<BuildOptions>,
          build: (asked: BuildOptions) => Promise<BuildOutcome> = buildContent,
        ): Promise<unknown> => {
          try {
            return said(await build(space.options({ ...options, ...more })));
          } catch (error) {
            return String(error);
          }
        };
        const remembering = rememberingBuild();
        await attempt({});
        await attempt({ out: 'twin', cache: false });
        await attempt({ out: 'live' }, remembering);
        for (const name of names) {
          await ACTS[name]?.(space, options);
          const again = await attempt({});
          expect(again).toEqual(await attempt({ out: 'twin', cache: false }));
          expect(await files(space)).toEqual(await files(space, 'twin'));
          expect(await attempt({ out: 'live' }, remembering)).toEqual(again);
          expect(await files(space, 'live')).toEqual(await files(space, 'twin'));
        }
      }),
      { examples, numRuns: 7 },
    );
  }, 120_000);
});
