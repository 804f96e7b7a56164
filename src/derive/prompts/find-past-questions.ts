import type { Tagger } from '../../language/create-tagger.ts';
import type { Outline } from '../../model/outline.ts';
import type { PastQuestion } from '../../model/past-question.ts';
import type { Draft, DraftItem } from '../draft.ts';
import { contentWords } from '../points/content-words.ts';

type Prompt = Outline['prompts'][number];

/** Questions that are proposed at most. */
const MOST = 5;

/** Words that a question shares with a draft at least, and their share of its words. Own rule: one word in common is chance. */
const LEAST = { words: 2, share: 0.34 };

/** Words of the bank that stand in more of its questions than this share tell little alone. */
const COMMON = 0.25;

/** A text of the draft and how much a word that it shares weighs. */
export interface DraftWords {
  readonly text: string;
  readonly weight: number;
}

/** Past questions that speak of what a draft speaks of, the nearest first, with the shared words as the reason. */
export function findPastQuestions(
  questions: readonly PastQuestion[],
  texts: readonly DraftWords[],
  { tag, use }: { readonly tag: Tagger; readonly use: readonly string[] },
): Draft['prompts'] {
  const weights = new Map<string, number>();
  for (const { text, weight } of texts)
    for (const word of contentWords(tag(text)))
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  const bank = questions.map((question) => ({
    question,
    words: [...new Set(contentWords(tag(question.text)))],
  }));
  const isTelling = tellingIn(bank.map(({ words }) => words));
  return bank
    .map((entry) => ({ ...entry, shared: entry.words.filter((word) => weights.has(word)) }))
    .filter(({ words, shared }) => fits(words, shared, isTelling))
    .map((entry) => ({ ...entry, score: scoreOf(entry.shared, entry.words, weights) }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.question.year - a.question.year ||
        (a.question.id < b.question.id ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ question, shared }) => toPrompt(question, shared, use));
}

function tellingIn(bank: readonly (readonly string[])[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const words of bank) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => (counts.get(word) ?? 0) <= Math.max(1, bank.length * COMMON);
}

function fits(
  words: readonly string[],
  shared: readonly string[],
  isTelling: (word: string) => boolean,
): boolean {
  return (
    shared.length >= LEAST.words &&
    shared.length >= words.length * LEAST.share &&
    shared.some(isTelling)
  );
}

function scoreOf(
  shared: readonly string[],
  words: readonly string[],
  weights: ReadonlyMap<string, number>,
): number {
  const sum = shared.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  return sum / Math.sqrt(words.length);
}

function toPrompt(
  question: PastQuestion,
  shared: readonly string[],
  use: readonly string[],
): DraftItem<Prompt> {
  const { id, directive, year, text } = question;
  return {
    value: {
      id: `p-${id}`,
      kind: kindOf(directive ?? '', text),
      origin: 'past',
      question: id,
      ...(directive === undefined ? {} : { directive }),
      variables: [],
      use: [...use],
      skip: [],
    },
    sources: [],
    remarks: [
      `“${text}”`,
      `shares: ${shared.join(', ')}; ${year}`,
      'TODO: keep it only if this outline answers it',
    ],
  };
}

function kindOf(directive: string, text: string): Prompt['kind'] {
  if (/^[“"']/.test(text)) return 'quotation';
  if (/agree|debate|argue/.test(directive)) return 'argumentative';
  return /critical|analy|evaluat|assess|examine/.test(directive) ? 'analytical' : 'expository';
}
