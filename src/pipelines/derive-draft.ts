import { resolve } from 'node:path';
import { decodeUtf8 } from '../content/decode-utf8.ts';
import { readFileIfAny } from '../content/read-documents.ts';
import { textsOf } from '../content/read-lexicons.ts';
import { draftToYaml } from '../derive/draft/draft-to-yaml.ts';
import {
  extendOutline,
  readExtendable,
  type ExtendedOutline,
} from '../derive/draft/extend-outline.ts';
import type { Draft } from '../derive/draft.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { compareProblems } from '../problems/compare-problems.ts';
import { createProblem } from '../problems/create-problem.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { articlePath } from './article-path.ts';
import type { DeriveDraftOptions, DerivedArticle, DeriveOutcome } from './derive-options.ts';
import type { ArticleReader } from './read-articles.ts';
import { readBank, type Bank } from './read-bank.ts';
import { settleArticles, type SettledArticle } from './settle-articles.ts';
import { openReader, understandDocuments } from './understand-documents.ts';
import { writeDraft } from './write-draft.ts';

/**
 * Articles to a draft outline: understood, composed, and written as YAML or laid onto the outline that is there. Nothing is
 * written if anything is wrong with an article, with that outline or with a tutor’s lexicons, or cannot be written.
 * @throws Failure as `understandDocuments`, and `output/unwritable`.
 */
export async function deriveDraft(options: DeriveDraftOptions): Promise<DeriveOutcome> {
  const opened = await openReader(options);
  if (opened.value === undefined) return failed(opened.problems);
  await using reader = opened.value.reader;
  const texts = new Map(textsOf(opened.value.lexicons));
  const [understood, bank] = await Promise.all([
    understandDocuments(reader, options),
    readBank(resolve(options.from, options.content), options.from),
  ]);
  const settled = settleArticles(understood.articles, bank.articles);
  const existing = await readExisting(options);
  if (existing.value !== undefined) texts.set(options.out ?? '', existing.value);
  const problems = [...understood.problems, ...settled.problems, ...existing.problems];
  if (hasErrors(problems)) return failed(problems, texts);
  const draft = await compose(settled.articles, bank, { reader, options });
  const laid = layDraft(draft.value, existing.value, options);
  problems.push(...draft.problems, ...laid.problems);
  if (laid.value === undefined || hasErrors(problems)) return failed(problems, texts);
  const taken = await writeDraft(laid.value.text, settled.articles, options);
  if (taken.length > 0) return failed(taken, texts);
  return {
    yaml: laid.value.text,
    outline: parseYaml(laid.value.text, { file: options.out ?? 'draft' }).value?.data,
    isExtended: existing.value !== undefined,
    added: laid.value.added,
    articles: settled.articles.map((article) => describe(article, options)),
    problems,
    texts,
  };
}

function failed(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string> = new Map(),
): DeriveOutcome {
  return {
    yaml: undefined,
    outline: undefined,
    isExtended: false,
    added: [],
    articles: [],
    problems: problems.toSorted(compareProblems),
    texts,
  };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The outline that is to be extended, if there is one with anything in it. */
async function readExisting({ from, out }: DeriveDraftOptions): Promise<Checked<string>> {
  const bytes = out === undefined ? undefined : await readFileIfAny(resolve(from, out));
  if (bytes === undefined) return { value: undefined, problems: [] };
  const file = out ?? '';
  const text = decodeUtf8(bytes, { ignoreBOM: true });
  if (text === undefined) {
    const place = { file, line: 1, column: 1 };
    const said = {
      message: 'The file is not text in UTF-8.',
      hint: 'Save it as UTF-8 in your editor.',
    };
    return { value: undefined, problems: [createProblem('file/encoding', place, said)] };
  }
  if (text.trim() === '') return { value: undefined, problems: [] };
  return { value: text, problems: readExtendable(text, { file }).problems };
}

async function compose(
  articles: readonly SettledArticle[],
  bank: Bank,
  { reader, options }: { reader: ArticleReader; options: DeriveDraftOptions },
): Promise<Checked<Draft>> {
  const { today, title } = options;
  return await reader.compose(
    articles.filter(({ is }) => is !== 'repeated'),
    { today, title, questions: bank.questions, takenIds: bank.factIds },
    articles.map(({ file }) => file).join(', '),
  );
}

function layDraft(
  draft: Draft | undefined,
  existing: string | undefined,
  { today, out = '' }: DeriveDraftOptions,
): Checked<ExtendedOutline> {
  if (draft === undefined) return { value: undefined, problems: [] };
  if (existing !== undefined) return extendOutline(existing, draft, { file: out });
  return { value: { text: draftToYaml(draft, { today }), added: [] }, problems: [] };
}

function describe(article: SettledArticle, options: DeriveDraftOptions): DerivedArticle {
  const { file, is, labelled } = article;
  const { id, leftOut } = labelled.article;
  const became = is === 'new' ? (options.save ? 'saved' : 'unsaved') : is;
  return { file, id, is: became, path: articlePath(id, options), leftOut };
}
