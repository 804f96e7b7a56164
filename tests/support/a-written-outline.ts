import type { WrittenOutline } from '../../src/model/library.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';

/** An outline or an overlay's layer as it would be read from this text. */
export function aWrittenOutline(
  text: string,
  named: { readonly id?: string; readonly file?: string } = {},
): WrittenOutline {
  const { id = 'topic', file = `${id}.yaml` } = named;
  const { value, problems } = parseYaml(text, { file });
  if (value === undefined) throw new Error(problems[0]?.message);
  return { id, ...value };
}
