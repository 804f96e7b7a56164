import { readdir } from 'node:fs/promises';
import { Failure } from '../../problems/failure.ts';
import { OWNED } from './owned-files.ts';

/**
 * Refuses a folder that holds files and that no build has written into; hidden files do not count.
 * @param folder what it is called in the message.
 * @throws Failure `output/foreign`.
 */
export async function refuseForeign(root: string, folder: string): Promise<void> {
  const names = await readdir(root);
  const foreign = names.find((name) => !name.startsWith('.'));
  if (foreign === undefined || names.includes(OWNED)) return;
  throw new Failure(
    'output/foreign',
    `The folder ${folder} holds files that Khulasa did not write, such as ${foreign}.`,
    {
      hint: 'Name an empty folder with --out. With --force the files there stay, but those of the same name are written over.',
    },
  );
}
