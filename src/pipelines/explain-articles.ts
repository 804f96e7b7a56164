import { textsOf } from '../content/read-lexicons.ts';
import type { LabelledSentence } from '../derive/labelled-article.ts';
import type {
  DeriveOptions,
  ExplainedArticle,
  ExplainedSentence,
  ExplainOutcome,
} from './derive-options.ts';
import { openReader, understandDocuments } from './understand-documents.ts';

/**
 * What each sentence of articles is taken for, and why; nothing is composed or written.
 * @throws Failure as `understandDocuments`.
 */
export async function explainArticles(options: DeriveOptions): Promise<ExplainOutcome> {
  const opened = await openReader(options, 'sentences');
  if (opened.value === undefined)
    return { articles: [], leftOut: new Map(), problems: opened.problems, texts: new Map() };
  await using reader = opened.value.reader;
  const { articles, problems } = await understandDocuments(reader, options);
  return {
    articles: articles.map(({ labelled: { article, sentences } }): ExplainedArticle => ({
      doc: article.doc,
      sentences: sentences.filter(isOfParagraph),
    })),
    leftOut: new Map(articles.map(({ labelled: { article } }) => [article.doc, article.leftOut])),
    problems,
    texts: textsOf(opened.value.lexicons),
  };
}

/** Headings stand in no paragraph. */
function isOfParagraph(sentence: LabelledSentence): sentence is ExplainedSentence {
  return sentence.paragraph !== undefined;
}
