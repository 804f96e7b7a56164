import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../../src/derive/lexicons/gazetteer.ts';
import { parseGazetteer } from '../../src/derive/lexicons/parse-gazetteer.ts';

const FILE = 'lexicons/gazetteer.yaml';

/** The gazetteer that comes with the program. */
export function theGazetteer(): Gazetteer {
  const { value, problems } = parseGazetteer({
    file: FILE,
    path: FILE,
    text: readFileSync(FILE, 'utf8'),
  });
  if (value === undefined) throw new Error(problems[0]?.message);
  return value;
}
