import { readdir } from 'node:fs/promises';
import { Failure } from '../../problems/failure.ts';

/**
 * Refuses a folder that holds files of others; hidden ones do not count.
 * @param root the folder; @param folder what people call it.
 * @throws Failure `output/foreign`; what the file system throws.
 */
export async function refuseForeign(root: string, folder: string): Promise<void> {
  const foreign = (await readdir(root)).find((name) => !name.startsWith('.'));
  if (foreign === undefined) return;
  throw new Failure(
    'output/foreign',
    `The folder ${folder} holds files that Khulasa did not write, such as ${foreign}.`,
    {
      hint: 'Name an empty folder with --out. With --force the files there stay, but those of the same name are written over.',
    },
  );
}
