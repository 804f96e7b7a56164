import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program, built or not. */
const PROGRAM = fileURLToPath(new URL('../../', import.meta.url));

/** Says, by exact versions, what the program is built on. */
const PACKAGE = fileURLToPath(new URL('../../../package.json', import.meta.url));

/**
 * A sum of the program’s own files and of the versions of what it is built on: another program may print otherwise. Read
 * in one go, since each build waits for it.
 */
export function sumProgram(): string {
  const names = readdirSync(PROGRAM, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:js|ts)$/.test(name) && !name.endsWith('.d.ts'),
  );
  const hash = createHash('sha256').update(readFileSync(PACKAGE));
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(PROGRAM, name)));
  return hash.digest('hex');
}
