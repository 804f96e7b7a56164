import { join, resolve } from 'node:path';
import { writeScaffold } from '../output/write-scaffold.ts';
import { PACKAGE_FOLDER } from './template-folders.ts';

/**
 * Makes a small content folder that builds, for a tutor to write over. Files that are there already are left alone.
 * @param folder where, relative to `from`.
 * @returns the paths made, relative to the folder.
 * @throws Failure `output/unwritable` when it cannot be written.
 */
export async function scaffoldContent(folder: string, from: string): Promise<readonly string[]> {
  const target = resolve(from, folder);
  const scaffold = await writeScaffold(join(PACKAGE_FOLDER, 'scaffold'), target);
  const schemas = await writeScaffold(
    join(PACKAGE_FOLDER, 'content', 'schemas'),
    join(target, 'content', 'schemas'),
  );
  return [...scaffold, ...schemas.map((path) => `content/schemas/${path}`)];
}
