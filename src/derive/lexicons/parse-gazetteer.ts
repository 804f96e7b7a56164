import { checkShape } from '../../model/check-shape.ts';
import { parseYaml } from '../../model/parse-yaml.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Checked } from '../../problems/problem.ts';
import { gazetteerSchema, type Gazetteer } from './gazetteer.ts';

/** A gazetteer from its file; one of the wrong shape is no value, and every mistake in it a problem with its place. */
export function parseGazetteer({ file, text }: SourceFile): Checked<Gazetteer> {
  const parsed = parseYaml(text, { file });
  if (parsed.value === undefined) return { value: undefined, problems: parsed.problems };
  return checkShape(gazetteerSchema, parsed.value.data, parsed.value.source);
}
