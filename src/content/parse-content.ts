import { factSchema } from '../model/fact.ts';
import { isId } from '../model/id.ts';
import type { WrittenContent, WrittenOutline, WrittenOverlay } from '../model/library.ts';
import { pastQuestionSchema } from '../model/past-question.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { filesIn, folderOf, nameOf } from './content-files.ts';
import { parseArticle } from './parse-article.ts';
import { parseEntries } from './parse-entries.ts';
import { parseExams } from './parse-exams.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import type { SourceFile } from '../model/source-file.ts';

/**
 * Every file of a content folder as checked written documents. A broken one is reported and left out; the others stay.
 * @param parsedOutlines outlines that have been parsed already, by path; @param shared what has been parsed beside them.
 */
export function parseContent(
  files: readonly SourceFile[],
  parsedOutlines: ReadonlyMap<string, Checked<WrittenOutline>> = new Map(),
  shared: ParsedShared = parseShared(files),
): { content: WrittenContent; problems: readonly Problem[] } {
  const { articles, facts, questions, exams, sites, overlays } = shared;
  const outlines = filesIn(files, 'outlines').map((file) => ({
    id: nameOf(file),
    ...(parsedOutlines.get(file.path) ?? parseOutline(file)),
  }));
  const content: WrittenContent = {
    site: sites[0]?.value,
    articles: articles.flatMap(({ value }) => listed(value)),
    facts: facts.flatMap(({ entries }) => entries),
    questions: questions.flatMap(({ entries }) => entries),
    papers: exams.flatMap(({ papers }) => papers),
    profiles: exams.flatMap(({ profiles }) => profiles),
    outlines: outlines.flatMap(({ value }) => listed(value)),
    overlays: overlays.map(({ overlay }) => overlay),
    unreadable: unreadableOf(outlines),
    broken: new Set([
      ...articles.filter(({ value }) => value === undefined).map(({ id }) => id),
      ...[...facts, ...questions].flatMap(({ broken }) => broken),
    ]),
  };
  const parsed = [articles, facts, questions, exams, sites, outlines, overlays].flat();
  return {
    content,
    problems: [...wrongNames(files), ...parsed.flatMap(({ problems }) => problems)],
  };
}

export type ParsedShared = ReturnType<typeof parseShared>;

/** Every file but the outlines of the content itself, parsed. */
export function parseShared(files: readonly SourceFile[]) {
  return {
    articles: filesIn(files, 'articles').map((file) => ({
      id: nameOf(file),
      ...parseArticle(file, nameOf(file)),
    })),
    facts: filesIn(files, 'facts').map((file) => parseEntries(file, factSchema)),
    questions: filesIn(files, 'questions').map((file) => parseEntries(file, pastQuestionSchema)),
    exams: files.filter(({ path }) => path === 'exams.yaml').map(parseExams),
    sites: files.filter(({ path }) => path === 'site.yaml').map(parseOutline),
    overlays: overlayNames(files).map((name) => parseOverlay(name, files)),
  };
}

function parseOutline(file: SourceFile): Checked<WrittenOutline> {
  const { value, problems } = parseYaml(file.text, { file: file.file });
  return { value: value && { id: nameOf(file), ...value }, problems };
}

function overlayNames(files: readonly SourceFile[]): string[] {
  return [
    ...new Set(
      files
        .map(({ path }) => path.split('/'))
        .flatMap(([top, name]) => (top === 'overlays' ? listed(name) : [])),
    ),
  ];
}

function parseOverlay(
  name: string,
  files: readonly SourceFile[],
): { overlay: WrittenOverlay; problems: Problem[] } {
  const outlines = filesIn(files, `overlays/${name}/outlines`).map((file) => ({
    id: nameOf(file),
    ...parseOutline(file),
  }));
  const sites = files.filter(({ path }) => path === `overlays/${name}/site.yaml`).map(parseOutline);
  return {
    overlay: {
      name,
      site: sites[0]?.value,
      outlines: outlines.flatMap(({ value }) => listed(value)),
      unreadable: unreadableOf(outlines),
    },
    problems: [...outlines, ...sites].flatMap(({ problems }) => problems),
  };
}

function unreadableOf(
  outlines: readonly { readonly id: string; readonly value: unknown }[],
): string[] {
  return outlines.filter(({ value }) => value === undefined).map(({ id }) => id);
}

function wrongNames(files: readonly SourceFile[]): Problem[] {
  return files
    .filter((file) => folderOf(file) !== '' && !isId(nameOf(file)))
    .map((file) =>
      createProblem(
        'file/name',
        { file: file.file, line: 1, column: 1 },
        {
          message: `\`${nameOf(file)}\` cannot be an id, so the file is left out.`,
          hint: 'Rename it: small letters, digits and single hyphens, such as `strategic-depth.yaml`.',
        },
      ),
    );
}

function listed<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
