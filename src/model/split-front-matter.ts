import matter from 'gray-matter';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { SourceFile } from './source-file.ts';

export interface FrontMatter extends ParsedYaml {
  /** The text below the front matter. */
  readonly body: string;
}

class OtherLanguage extends Error {}

/**
 * Splits front matter from body. gray-matter would run `---js` front matter as a program and cache what it failed to
 * parse (jonschlinkert/gray-matter#166); with engines of ours it does neither.
 */
export function splitFrontMatter(file: SourceFile): Checked<FrontMatter> {
  const text = file.text.replace(/\r\n?/g, '\n');
  const top = { file: file.file, line: 1, column: 1 };
  if (/^---[^\S\n]*\S/.test(text)) return refuseLanguage(top);
  if (!/^---[^\S\n]*\n(?:(?!---)[^\n]*\n)*---[^\S\n]*(?:\n|$)/.test(text)) {
    return failed('front-matter/missing', top, {
      message:
        'There is no front matter: the file must begin with `---`, its keys, and `---` again.',
      hint: 'See docs/content-format.md for the keys.',
    });
  }
  let parsed: Checked<ParsedYaml> = { value: undefined, problems: [] };
  const yaml = (front: string): object => {
    parsed = parseYaml(front.replace(/^[^\S\n]*\n/, ''), { file: file.file, linesAbove: 1 });
    return {};
  };
  const refuse = (): never => {
    throw new OtherLanguage();
  };
  try {
    const { content, isEmpty } = matter(text, {
      engines: { yaml: { parse: yaml }, javascript: { parse: refuse }, json: { parse: refuse } },
    }) as { content: string; isEmpty?: boolean };
    if (isEmpty === true) parsed = parseYaml('', { file: file.file, linesAbove: 1 });
    if (parsed.value === undefined) return { value: undefined, problems: parsed.problems };
    return { value: { ...parsed.value, body: content }, problems: [] };
  } catch (error) {
    if (error instanceof OtherLanguage) return refuseLanguage(top);
    throw error;
  }
}

function refuseLanguage(place: Problem['place']): Checked<never> {
  return failed('front-matter/language', place, {
    message: 'The front matter names a language; only YAML is read, and nothing is run.',
    hint: 'Begin the file with a bare `---`.',
  });
}

function failed(
  code: Problem['code'],
  place: Problem['place'],
  text: { message: string; hint: string },
): Checked<never> {
  return { value: undefined, problems: [createProblem(code, place, text)] };
}
