import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, nameOf } from '../content/content-files.ts';
import { parseEntries } from '../content/parse-entries.ts';
import { readContent } from '../content/read-content.ts';
import { factSchema } from '../model/fact.ts';
import { pastQuestionSchema, type PastQuestion } from '../model/past-question.ts';
import type { SourceFile } from '../model/source-file.ts';
import { PACKAGE_FOLDER } from './template-folders.ts';

/** What `derive` looks up in a content folder. */
export interface Bank {
  /** Articles that are there, by id. */
  readonly articles: ReadonlyMap<string, SourceFile>;
  readonly questions: readonly PastQuestion[];
  readonly factIds: readonly string[];
}

/** Folders inside the content that are looked into. */
const LOOKED_INTO = /^(?:articles|facts|questions)\//;

/**
 * Reads what there is in a content folder. Where there is none, past questions are those that come with Khulasa. What is
 * wrong in its files is for `check` to tell.
 * @param folder an absolute path; @param from what shown paths are relative to.
 * @throws Failure `content/unreadable`.
 */
export async function readBank(folder: string, from: string): Promise<Bank> {
  const isThere = await isFolder(folder);
  const looked = isThere ? folder : join(PACKAGE_FOLDER, 'content');
  const { files } = await readContent(looked, from, (path) =>
    isThere ? LOOKED_INTO.test(path) : path.startsWith('questions/'),
  );
  const facts = filesIn(files, 'facts').flatMap((file) => parseEntries(file, factSchema).entries);
  return {
    articles: new Map(filesIn(files, 'articles').map((file) => [nameOf(file), file])),
    questions: filesIn(files, 'questions').flatMap((file) =>
      parseEntries(file, pastQuestionSchema).entries.map(({ value }) => value),
    ),
    factIds: facts.map(({ id }) => id),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
