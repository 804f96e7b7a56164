import { checkShape } from '../../model/check-shape.ts';
import { parseYaml } from '../../model/parse-yaml.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Checked } from '../../problems/problem.ts';
import { cueGroupsSchema, type CueGroup } from './cue-group.ts';

/** The groups of a file of cues. */
export function parseCues(file: SourceFile): Checked<readonly CueGroup[]> {
  const parsed = parseYaml(file.text, file);
  if (parsed.value === undefined) return { value: undefined, problems: parsed.problems };
  return checkShape(cueGroupsSchema, parsed.value.data, parsed.value.source);
}
