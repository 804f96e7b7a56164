import { readFile } from 'node:fs/promises';

/** The text of a file; undefined when it is not there. Otherwise throws what the file system throws. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
