import { printable, type ExplainedArticle, type ExplainOutcome } from '../index.ts';
import type { Paint, Style } from './style-text.ts';
import { wrapText } from './wrap-text.ts';

/** Roles that make points; the others are told quietly. */
const COLOURS: Readonly<Record<string, Style>> = {
  thesis: 'bold',
  cause: 'yellow',
  repercussion: 'red',
  counterargument: 'cyan',
  'way-forward': 'green',
};

const ROLE_WIDTH = 'counterargument'.length;

const INDENT = ' '.repeat('  p99  '.length + ROLE_WIDTH + '  0.00  '.length);

/** What each sentence of articles was taken for: paragraph, role, how surely, the sentence, and what decided. */
export function formatExplanation({ articles, leftOut }: ExplainOutcome, paint: Paint): string {
  return articles
    .map((article) =>
      [
        paint('bold', printable(article.doc)),
        ...article.sentences.map((sentence) => formatSentence(sentence, paint)),
        ...(leftOut.get(article.doc) ?? []).map(({ why, text }) =>
          paint('dim', `  left out (${printable(why)}): ${shorten(printable(text))}`),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function formatSentence(
  { paragraph, role, score, text, cues, keyFact, quote }: ExplainedArticle['sentences'][number],
  paint: Paint,
): string {
  const marks = [...(keyFact ? ['key fact'] : []), ...(quote ? ['quotation'] : [])];
  const decided = [...cues, ...marks].map(printable).join(' · ');
  const colour = COLOURS[role] ?? 'dim';
  const head = `  ${`p${paragraph}`.padEnd(3)}  ${paint(colour, role.padEnd(ROLE_WIDTH))}  ${score.toFixed(2)}  `;
  return [
    head + wrapText(printable(text), INDENT).trimStart(),
    ...(decided === '' ? [] : [paint('dim', wrapText(decided, INDENT))]),
  ].join('\n');
}

const SHOWN = 60;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
