import { rm, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildContent } from '../../src/pipelines/build-content.ts';
import type { BuildOptions, BuildOutcome } from '../../src/pipelines/build-options.ts';
import { cacheFolder } from '../output/cache-folder.ts';
import { readFixture } from './read-fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The small content in a folder of its own, with a cache of its own, built without a browser. */
export interface Workspace {
  readonly folder: string;
  readonly cache: string;
  /** Of the content and all else in the folder, by path; an edit keeps it true. */
  readonly files: Map<string, string>;
  /** Writes a file, or takes it away if there is no text. */
  readonly put: (path: string, text: string | undefined) => Promise<void>;
  readonly edit: (path: string, before: string | RegExp, after: string) => Promise<void>;
  readonly options: (changes?: Partial<BuildOptions>) => BuildOptions;
  readonly build: (changes?: Partial<BuildOptions>) => Promise<BuildOutcome>;
}

export async function aWorkspace(): Promise<Workspace> {
  const files = new Map(Object.entries(await readFixture('small')));
  const folder = await temporaryFolder(Object.fromEntries(files));
  const cache = await cacheFolder();
  const put = async (path: string, text: string | undefined): Promise<void> => {
    const file = join(folder, path);
    if (text === undefined) {
      files.delete(path);
      await rm(file, { force: true });
      return;
    }
    files.set(path, text);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const options = (changes: Partial<BuildOptions> = {}): BuildOptions => ({
    content: 'content',
    templates: 'templates',
    out: 'output',
    from: folder,
    topics: [],
    formats: ['html'],
    today: '2026-11-22',
    jobs: 2,
    force: false,
    environment: { KHULASA_CACHE: cache },
    ...changes,
  });
  return {
    folder,
    cache,
    files,
    put,
    edit: async (path, before, after) => {
      const text = files.get(path) ?? '';
      if (typeof before === 'string' ? !text.includes(before) : !before.test(text))
        throw new Error(`${path} has no ${String(before)}.`);
      await put(path, text.replace(before, after));
    },
    options,
    build: (changes) => buildContent(options(changes)),
  };
}
