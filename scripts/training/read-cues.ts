import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CueGroup } from '../../src/derive/lexicons/cue-group.ts';
import { parseCues } from '../../src/derive/lexicons/parse-cues.ts';

const FILE = 'lexicons/cues.yaml';

/** The cues that come with the program. */
export function readCues(): readonly CueGroup[] {
  const path = fileURLToPath(new URL(`../../${FILE}`, import.meta.url));
  const { value, problems } = parseCues({
    file: FILE,
    path: FILE,
    text: readFileSync(path, 'utf8'),
  });
  if (value === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}
