import { readdir } from 'node:fs/promises';
import { isReadableName } from './is-readable-name.ts';

/**
 * The paths of all files in a folder, of those in folders inside it too. A folder that cannot be opened by its name
 * stands in the list itself, with a slash at its end.
 */
export async function readPaths(root: string): Promise<string[]> {
  const paths: string[] = [];
  const folders = [''];
  for (const folder of folders) {
    for (const entry of await readdir(`${root}/${folder}`, { withFileTypes: true })) {
      const path = `${folder}${entry.name}`;
      if (!entry.isDirectory()) paths.push(path);
      else if (isReadableName(entry.name)) folders.push(`${path}/`);
      else paths.push(`${path}/`);
    }
  }
  return paths;
}
