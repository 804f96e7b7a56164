import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, OWNED, parseOwnedFiles, type OwnedFiles } from './folder/owned-files.ts';
import { readIntact, type Stamps } from './folder/read-intact.ts';
import { readText } from './folder/read-text.ts';
import { removeDrafts } from './folder/write-atomically.ts';
import { removeDeadClaims } from './folder/write-claim.ts';
import { JOURNAL } from './folder/write-journal.ts';

/** An output folder as the build before has left it. */
export interface EarlierOutput {
  /** An absolute path without links. */
  readonly root: string;
  /** The list of what Khulasa wrote, as it stands there: another build leaves another. */
  readonly list: string;
  readonly files: OwnedFiles;
  /** Those of the files that are there as they were written. @param known as it was found before. */
  readonly readIntact: (known: Stamps) => Stamps;
  readonly readManifest: () => Promise<string>;
  /** Removes what killed processes have left. */
  readonly tidy: () => Promise<void>;
}

/** What an earlier build left in a folder; undefined if none did, one did not end, or it cannot be read. Nothing is written. */
export async function readOutput(folder: string): Promise<EarlierOutput | undefined> {
  try {
    const root = await realpath(folder);
    if ((await readText(join(root, JOURNAL))) !== undefined) return undefined;
    const list = await readFile(join(root, OWNED), 'utf8');
    const files = parseOwnedFiles(list);
    return {
      root,
      list,
      files,
      readIntact: (known) => readIntact(root, files, known),
      readManifest: () => readFile(join(root, MANIFEST), 'utf8'),
      tidy: async () => {
        await removeDrafts(root);
        await removeDeadClaims(root);
      },
    };
  } catch {
    return undefined;
  }
}
