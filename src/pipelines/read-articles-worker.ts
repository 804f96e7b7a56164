/** What a thread of `ArticleReader` runs: documents in, labelled articles out; labelled articles in, a draft out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Lexicons } from '../content/read-lexicons.ts';
import type { Checked } from '../problems/problem.ts';
import { createParts } from './derive-parts.ts';
import { groundDraft } from './ground-draft.ts';
import type { DeriveParts, Question, ReadArticle, Report } from './reading.ts';

// The YAML parser looks into the environment at every token; a plain object is a fifth of its time quicker.
process.env = {};

const { value: parts, problems } = createParts(workerData as Lexicons);

const ready: Report = { value: undefined, problems };
parentPort?.postMessage(ready);

if (parts !== undefined)
  parentPort?.on('message', (question: Question) => {
    parentPort?.postMessage(answer(question, parts));
  });

function answer(question: Question, known: DeriveParts): Report {
  if (question.kind === 'read') return readArticle(question, known);
  const { articles, setting } = question;
  const draft = known.composeDraft(articles, setting);
  return { value: groundDraft(draft, articles, setting.today), problems: [] };
}

function readArticle(
  { document, today, wants }: Extract<Question, { kind: 'read' }>,
  known: DeriveParts,
): Checked<ReadArticle> {
  const { value, problems: found } = known.parseDocument(document, { today });
  if (value === undefined) return { value, problems: found };
  const article = { ...value, id: document.articleId ?? value.id };
  const labelled = known.labelArticle(article);
  if (wants === 'sentences') {
    const bare = { ...labelled, article: { ...article, blocks: [] } };
    return { value: { labelled: bare, markdown: '' }, problems: found };
  }
  return { value: { labelled, markdown: known.articleToMarkdown(article) }, problems: found };
}
