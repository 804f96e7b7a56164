import { fileURLToPath } from 'node:url';
import { readLexicons, type Lexicons } from '../../src/content/read-lexicons.ts';

const BUILT_IN = fileURLToPath(new URL('../../lexicons', import.meta.url));

/** The lexicons that come with the program, and none of a tutor’s own. */
export async function theLexicons(): Promise<Lexicons> {
  const folders = { builtIn: BUILT_IN, own: `${BUILT_IN}/none`, from: BUILT_IN };
  const { value } = await readLexicons(folders);
  if (value === undefined) throw new Error('The lexicons cannot be read.');
  return value;
}
