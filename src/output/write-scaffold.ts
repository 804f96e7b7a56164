import { constants } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Failure } from '../problems/failure.ts';
import { makeFolder } from './folder/write-folder.ts';

/**
 * Copies a folder file by file, writing over nothing.
 * @returns the paths of the files that were not there before, relative to `to`, with forward slashes.
 * @throws Failure `output/unwritable`.
 */
export async function writeScaffold(from: string, to: string): Promise<readonly string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
  const made: string[] = [];
  for (const file of files.sort()) {
    try {
      await makeFolder(dirname(join(to, file)));
      await copyFile(join(from, file), join(to, file), constants.COPYFILE_EXCL);
      made.push(file.split(sep).join('/'));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new Failure('output/unwritable', `${join(to, file)} cannot be written.`, {
        cause,
        hint: 'Choose a folder that you may write in.',
      });
    }
  }
  return made;
}
