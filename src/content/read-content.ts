import { isUtf8 } from 'node:buffer';
import { lstat, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { createProblem } from '../problems/create-problem.ts';
import { Failure } from '../problems/failure.ts';
import type { Problem } from '../problems/problem.ts';
import { explainUnread } from './explain-unread.ts';
import { isReadableName } from './is-readable-name.ts';
import { readBytes } from './read-bytes.ts';
import { keepFile, readKept, type HeldFile } from './read-kept.ts';
import { readPaths } from './read-paths.ts';

/** What a content folder holds, as text. */
export interface ReadContent {
  readonly files: readonly HeldFile[];
  /** Logos beside a site.yaml, by their path inside the content folder. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

const LARGEST = 2 * 1024 * 1024;

/** Files that are read at once: enough to keep the disk busy, and few to hold open. */
const AT_ONCE = 32;

const ENDINGS: Readonly<Record<string, RegExp>> = {
  articles: /\.md$/,
  facts: /\.yaml$/,
  questions: /\.yaml$/,
  outlines: /\.yaml$/,
};

/**
 * Reads the files of a content folder that mean something there; the rest of the stage works on their text.
 * @param folder the content folder; @param from the folder that shown paths are relative to; @param isWanted which paths
 * inside it are read, if not all.
 * @throws Failure `content/missing` when there is no such folder, `content/unreadable` when it may not be read,
 * `content/changed` when a file of it goes meanwhile.
 */
export async function readContent(
  folder: string,
  from: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<ReadContent> {
  const root = await findRoot(folder);
  const files: HeldFile[] = [];
  const pictures = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const paths = (await listFiles(root)).filter(isWanted);
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const portion = paths.slice(at, at + AT_ONCE).map((path) => ({
      path,
      shown: relative(from, join(folder, path)).split(sep).join('/'),
    }));
    const reads = await inOrder(portion.map(({ path, shown }) => readOne(root, path, shown)));
    for (const [place, { path, shown }] of portion.entries()) {
      const read = reads[place] ?? [];
      if (!(read instanceof Uint8Array)) problems.push(...read);
      else if (isPicture(path)) pictures.set(path, read);
      else files.push(readKept(keepFile({ file: shown, path, bytes: read }, placeOf(root, path))));
    }
  }
  return { files, pictures, problems };
}

/** Where a file stands that is read again when it is needed: an outline, of which there may be many, each needed once or twice. */
function placeOf(root: string, path: string): string | undefined {
  return path.startsWith('outlines/') ? join(root, path) : undefined;
}

/** What comes of work that is done at once; if several fail, the first of them tells why. */
async function inOrder<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  const done: T[] = [];
  for (const one of work) done.push(await one);
  return done;
}

async function findRoot(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return realpath(folder);
  throw new Failure('content/missing', `There is no content folder at ${folder}.`, {
    hint: 'Run this where `content/` is, name the folder with --content, or make one with `khulasa new <dir>`.',
  });
}

/** Paths inside the folder, in an order that does not depend on the file system. */
async function listFiles(root: string): Promise<string[]> {
  const paths = await readPaths(root).catch((cause: unknown) => {
    throw new Failure('content/unreadable', `The content folder ${root} cannot be read.`, {
      cause,
      hint: 'Look at the permissions of the folder and of those inside it.',
    });
  });
  return paths.filter((path) => isAuthored(path)).sort((a, b) => (a < b ? -1 : 1));
}

/** Whether a path is an author's; schemas, lexicons, templates, readmes and hidden files are others' business. */
function isAuthored(path: string): boolean {
  const [first = '', ...rest] = insideOf(path);
  if (
    path.split('/').some((part) => /^[.~]/.test(part)) ||
    first === 'schemas' ||
    first === 'lexicons' ||
    first === 'templates'
  )
    return false;
  if (Object.hasOwn(ENDINGS, first) || path.endsWith('/')) return true;
  if (/\.ya?ml$/.test(path)) return true;
  return rest.length === 0 ? isPicture(path) : /\.md$/.test(path);
}

function isPicture(path: string): boolean {
  return insideOf(path).length === 1 && /\.(?:svg|png)$/i.test(path);
}

/** A path's parts inside the content folder, or inside the overlay that it belongs to. */
function insideOf(path: string): string[] {
  const parts = path.split('/');
  return parts[0] === 'overlays' ? parts.slice(2) : parts;
}

type Text = Parameters<typeof createProblem>[2];

async function readOne(root: string, path: string, shown: string): Promise<Uint8Array | Problem[]> {
  const problem = (code: Problem['code'], text: Text): Problem[] => [
    createProblem(code, { file: shown, line: 1, column: 1 }, text),
  ];
  if (!isReadableName(path))
    return problem('file/name', {
      message: 'The name is not text in UTF-8, so what bears it cannot be read.',
      hint: 'Rename it: small letters, digits and single hyphens, such as `strategic-depth.yaml`.',
    });
  const wrongPlace = whyIgnored(path);
  if (wrongPlace !== undefined)
    return problem('file/ignored', { message: 'This file is not read.', hint: wrongPlace });
  const full = join(root, path);
  const unread = (cause: unknown): never => {
    throw explainUnread(shown, cause);
  };
  const entry = await lstat(full).catch(unread);
  const isLink = entry.isSymbolicLink();
  if (isLink && (await leadsAstray(root, full))) {
    return problem('file/link', {
      message:
        'This is a link to somewhere outside the content folder, or to a hidden file in it, so it is not read.',
      hint: 'Copy the file in.',
    });
  }
  const found = isLink ? await stat(full).catch(unread) : entry;
  if (!found.isFile())
    return problem('file/ignored', { message: 'This is not a file, so it is not read.' });
  if (found.size > LARGEST)
    return problem('file/too-large', {
      message: `The file has ${found.size} bytes; at most ${LARGEST} are read.`,
    });
  const bytes = await readBytes(full, shown);
  if (isPicture(path) || isUtf8(bytes)) return bytes;
  return problem('file/encoding', {
    message: 'The file is not text in UTF-8.',
    hint: 'Save it as UTF-8 in your editor.',
  });
}

/** How to have a file read that is in a wrong place or has a wrong ending; undefined for one that is read. */
function whyIgnored(path: string): string | undefined {
  const [first = '', ...rest] = insideOf(path);
  if (isPicture(path)) return undefined;
  if (Object.hasOwn(ENDINGS, first))
    return rest.length === 0 ? undefined : whyIgnoredIn(first, rest);
  if (rest.length === 0 && /^(?:site|exams)\.ya?ml$/.test(first)) {
    return first.endsWith('.yaml')
      ? undefined
      : `Rename it to \`${first.replace(/\.yml$/, '.yaml')}\`.`;
  }
  return 'Outlines belong in content/outlines, articles in content/articles, facts in content/facts, past questions in content/questions.';
}

function whyIgnoredIn(
  folder: string,
  [name = '', ...deeper]: readonly string[],
): string | undefined {
  if (deeper.length > 0) return 'Move it up: folders inside this one are not read.';
  if (ENDINGS[folder]?.test(name) === true) return undefined;
  const ending = folder === 'articles' ? '.md' : '.yaml';
  return `Files here end in \`${ending}\`: rename it to \`${name.replace(/\.[^.]*$/, '')}${ending}\`.`;
}

/** Whether a link leads to what would not be read under its own name: outside, hidden, or others' business. */
async function leadsAstray(root: string, full: string): Promise<boolean> {
  const way = relative(root, await realpath(full).catch(() => sep));
  return way.startsWith('..') || isAbsolute(way) || !isAuthored(way.split(sep).join('/'));
}
