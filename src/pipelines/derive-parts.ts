import type { Lexicons } from '../content/read-lexicons.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import type { Checked } from '../problems/problem.ts';
import { standInParts } from './derive-stand-in.ts';
import type { DeriveParts } from './reading.ts';

/**
 * The one place where the parts of `derive` are joined: `parseDocument` and `articleToMarkdown` of src/derive/articles,
 * `labelArticle` of src/derive/roles with its lexicons and weights, `composeDraft` of src/derive/points. Until they have
 * landed, stand-ins are.
 * @returns the parts, ready with their lexicons; or what is wrong with a tutor’s own.
 */
export function createParts({ own }: Lexicons): Checked<DeriveParts> {
  const problems = Object.values(own).flatMap((file) => parseYaml(file.text, file).problems);
  return problems.length > 0
    ? { value: undefined, problems }
    : { value: standInParts, problems: [] };
}
