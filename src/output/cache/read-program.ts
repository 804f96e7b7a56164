import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program, built or not. */
const PROGRAM = fileURLToPath(new URL('../../', import.meta.url));

/** Says, by exact versions, what the program is built on. */
const PACKAGE = fileURLToPath(new URL('../../../package.json', import.meta.url));

/** A sum of the program’s own files and of the versions of what it is built on: another program may print otherwise. */
export async function sumProgram(): Promise<string> {
  const names = (await readdir(PROGRAM, { recursive: true })).filter((name) =>
    /\.(?:js|ts)$/.test(name),
  );
  const hash = createHash('sha256').update(await readFile(PACKAGE));
  for (const name of names.sort()) hash.update(name).update(await readFile(join(PROGRAM, name)));
  return hash.digest('hex');
}
