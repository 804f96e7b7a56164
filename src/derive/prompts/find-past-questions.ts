import type { Tagger } from '../../language/create-tagger.ts';
import type { Outline } from '../../model/outline.ts';
import type { PastQuestion } from '../../model/past-question.ts';
import type { Draft, DraftItem } from '../draft.ts';
import { chooseUse, type UsableItem } from './choose-use.ts';
import { contentWords } from '../points/content-words.ts';

type Prompt = Outline['prompts'][number];

/** Questions that are proposed at most. */
const MOST = 2;

/** Words that a question shares with a draft at least, and their share of its words. Own rule: one word in common is chance. */
const LEAST = { words: 2, share: 0.34 };

/**
 * A word that stands in more than a tenth of the questions, and in more than a few, tells none from the others: “Pakistan”,
 * “policy”. Own rule.
 */
const COMMON = { share: 0.1, least: 10 };

/** Words of questions that ask and tell no subject. */
const ASKING: ReadonlySet<string> = new Set(
  `discuss analyse analyze examine evaluate assess explain comment suggest propose elaborate highlight identify describe
  debate define critically note detail measure agree view argument reason light context reference respect role impact
  consequence cause effect repercussion key evolve domestic national international regional global political economic
  social strategic internal external continue issue challenge problem recent current future development country shape
  affect measure step write essay detailed brief perspective dimension special reference`.split(
    /\s+/,
  ),
);

/** A text of the draft and how much a word that it shares weighs. */
export interface DraftWords {
  readonly text: string;
  readonly weight: number;
}

/**
 * Past questions that speak of what a draft speaks of, the nearest first, with the shared words as the reason; none that
 * no item answers. */
export function findPastQuestions(
  questions: readonly PastQuestion[],
  texts: readonly DraftWords[],
  { tag, items }: { readonly tag: Tagger; readonly items: readonly UsableItem[] },
): Draft['prompts'] {
  const weights = weightsOf(texts, tag);
  const read = questions.map((question): Entry => ({
    question,
    words: [...new Set(contentWords(tag(question.text)).filter((word) => !ASKING.has(word)))],
  }));
  const counts = countWords(read);
  const most = Math.max(COMMON.least, read.length * COMMON.share);
  const bank = read.map(({ question, words }): Entry => ({
    question,
    words: words.filter((word) => (counts.get(word) ?? 0) <= most),
  }));
  const worthOf = (word: string): number =>
    (weights.get(word) ?? 0) * Math.log(1 + bank.length / (counts.get(word) ?? 1));
  return bank
    .map((entry) => ({ ...entry, shared: entry.words.filter((word) => weights.has(word)) }))
    .filter(
      ({ words, shared }) => shared.length >= Math.max(LEAST.words, words.length * LEAST.share),
    )
    .map((entry) => ({ ...entry, score: scoreOf(entry, worthOf) }))
    .toSorted(byScore)
    .map(({ question, shared, words }) => toPrompt(question, shared, chooseUse(words, items)))
    .filter(({ value }) => value.use.length > 0)
    .slice(0, MOST);
}

interface Entry {
  readonly question: PastQuestion;
  readonly words: readonly string[];
}

interface Scored extends Entry {
  readonly shared: readonly string[];
  readonly score: number;
}

function weightsOf(texts: readonly DraftWords[], tag: Tagger): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of texts)
    for (const word of contentWords(tag(text)))
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  return weights;
}

/** In how many questions each word stands: one that stands in most of them tells little. */
function countWords(bank: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of bank)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function scoreOf(
  { words, shared }: Omit<Scored, 'score'>,
  worthOf: (word: string) => number,
): number {
  return shared.reduce((sum, word) => sum + worthOf(word), 0) / Math.sqrt(words.length);
}

/** The nearest first; of those as near the latest. */
function byScore(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    b.question.year - a.question.year ||
    (a.question.id < b.question.id ? -1 : 1)
  );
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
