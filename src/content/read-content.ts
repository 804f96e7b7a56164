import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { createProblem } from '../problems/create-problem.ts';
import { Failure } from '../problems/failure.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFile } from '../model/source-file.ts';

/** What a content folder holds, as text. */
export interface ReadContent {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

const LARGEST = 2 * 1024 * 1024;

const ENDINGS: Readonly<Record<string, RegExp>> = {
  articles: /\.md$/,
  facts: /\.yaml$/,
  questions: /\.yaml$/,
  outlines: /\.yaml$/,
};

/**
 * Reads the files of a content folder that mean something there; the rest of the stage works on their text.
 * @param folder the content folder; @param from the folder that shown paths are relative to.
 * @throws Failure `content/missing` when there is no such folder, `content/unreadable` when it may not be read.
 */
export async function readContent(folder: string, from: string): Promise<ReadContent> {
  const root = await findRoot(folder);
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of await listFiles(root)) {
    const shown = relative(from, join(folder, path)).split(sep).join('/');
    const read = await readText(root, path, shown);
    if (typeof read === 'string') files.push({ file: shown, path, text: read });
    else problems.push(...read);
  }
  return { files, problems };
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
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      throw new Failure('content/unreadable', `The content folder ${root} cannot be read.`, {
        cause,
      });
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => isAuthored(path))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Whether a path is where authors write; schemas, templates, logos and hidden files are others' business. */
function isAuthored(path: string): boolean {
  const parts = path.split('/');
  const inside = parts[0] === 'overlays' ? parts.slice(2) : parts;
  if (parts.some((part) => part.startsWith('.'))) return false;
  if (inside.length === 1) return /^(?:site|exams)\.ya?ml$/.test(inside[0] ?? '');
  return inside.length >= 2 && Object.hasOwn(ENDINGS, inside[0] ?? '');
}

async function readText(root: string, path: string, shown: string): Promise<string | Problem[]> {
  const problem = (code: Problem['code'], text: { message: string; hint?: string }): Problem[] => [
    createProblem(code, { file: shown, line: 1, column: 1 }, text),
  ];
  const parts = path.split('/');
  const inside = parts[0] === 'overlays' ? parts.slice(2) : parts;
  const ending = inside.length === 1 ? /\.yaml$/ : (ENDINGS[inside[0] ?? ''] ?? /\.yaml$/);
  if (!ending.test(path) || inside.length > 2) {
    return problem('file/ignored', {
      message: 'This file is not read.',
      hint:
        inside.length > 2
          ? 'Move it up: folders inside this one are not read.'
          : `Files here end in \`${inside[0] === 'articles' ? '.md' : '.yaml'}\`.`,
    });
  }
  const full = join(root, path);
  if (
    (await lstat(full)).isSymbolicLink() &&
    !isWithin(root, await realpath(full).catch(() => ''))
  ) {
    return problem('file/link', {
      message: 'This is a link to a file outside the content folder, so it is not read.',
      hint: 'Copy the file in.',
    });
  }
  const found = await stat(full);
  if (!found.isFile())
    return problem('file/ignored', { message: 'This is not a file, so it is not read.' });
  if (found.size > LARGEST)
    return problem('file/too-large', {
      message: `The file has ${found.size} bytes; at most ${LARGEST} are read.`,
    });
  const bytes = await readFile(full).catch((cause: unknown) => {
    throw new Failure('content/unreadable', `${shown} cannot be read.`, {
      cause,
      hint: 'Look at the permissions of the file.',
    });
  });
  const text = decode(bytes);
  return (
    text ??
    problem('file/encoding', {
      message: 'The file is not text in UTF-8.',
      hint: 'Save it as UTF-8 in your editor.',
    })
  );
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return path !== '' && !way.startsWith('..') && !isAbsolute(way);
}
