import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { SourceFile } from '../model/source-file.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked } from '../problems/problem.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { readBytes } from './read-bytes.ts';

/** Word lists and weights that `derive` goes by, as text. */
export interface Lexicons {
  /** Those that come with Khulasa, by name: `gazetteer.yaml`, `cues.yaml`, `roles.json`, `key-facts.json`. */
  readonly builtIn: Readonly<Record<string, SourceFile>>;
  /** A tutor's own, which add to them. */
  readonly own: Readonly<Record<string, SourceFile>>;
}

const BUILT_IN = ['gazetteer.yaml', 'cues.yaml', 'roles.json', 'key-facts.json'] as const;
const OWN = ['gazetteer.yaml', 'cues.yaml'] as const;

/** No list of words is longer. */
const LARGEST = 2 * 1024 * 1024;

/**
 * Reads the lexicons that there are.
 * @param folders absolute paths: of those that come with Khulasa, of a tutor's own, and what shown paths are relative to.
 * @returns them, or what is wrong with a tutor's own.
 * @throws Failure `content/unreadable`.
 */
export async function readLexicons(folders: {
  readonly builtIn: string;
  readonly own: string;
  readonly from: string;
}): Promise<Checked<Lexicons>> {
  const builtIn = await readFolder(folders.builtIn, BUILT_IN, folders.from);
  const own = await readFolder(folders.own, OWN, folders.from);
  const problems = own.flatMap(({ problems: found }) => found);
  if (problems.length > 0) return { value: undefined, problems };
  return { value: { builtIn: byName(builtIn), own: byName(own) }, problems: [] };
}

async function readFolder(folder: string, names: readonly string[], from: string) {
  return await Promise.all(names.map((name) => readLexicon(join(folder, name), name, from)));
}

async function readLexicon(path: string, name: string, from: string): Promise<Checked<SourceFile>> {
  const file = relative(from, path).split(sep).join('/');
  const size = await stat(path).then(
    (stats) => (stats.isFile() ? stats.size : undefined),
    () => undefined,
  );
  if (size === undefined) return { value: undefined, problems: [] };
  const failed = (
    code: 'file/too-large' | 'file/encoding' | 'file/link',
    message: string,
  ): Checked<never> => ({
    value: undefined,
    problems: [createProblem(code, { file, line: 1, column: 1 }, { message })],
  });
  if (await isReachedByLink(path))
    return failed('file/link', 'This is a link, or lies in a linked folder, so it is not read.');
  if (size > LARGEST)
    return failed('file/too-large', `The file has ${size} bytes; at most ${LARGEST} are read.`);
  const text = decodeUtf8(await readBytes(path, file));
  if (text === undefined) return failed('file/encoding', 'The file is not text in UTF-8.');
  return { value: { file, path: `lexicons/${name}`, text }, problems: [] };
}

/** What lies elsewhere may be private, and lines with mistakes are shown. */
async function isReachedByLink(path: string): Promise<boolean> {
  const folder = dirname(path);
  const above = await realpath(dirname(folder));
  return (await realpath(path)) !== join(above, basename(folder), basename(path));
}

function byName(read: readonly Checked<SourceFile>[]): Readonly<Record<string, SourceFile>> {
  return Object.fromEntries(
    read.flatMap(({ value }) =>
      value === undefined ? [] : [[value.path.replace('lexicons/', ''), value]],
    ),
  );
}

/** The texts of a tutor’s own, for code frames. */
export function textsOf({ own }: Lexicons): ReadonlyMap<string, string> {
  return new Map(Object.values(own).map(({ file, text }) => [file, text]));
}
