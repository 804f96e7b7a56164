import type { Tagger } from '../../language/create-tagger.ts';
import type { Outline } from '../../model/outline.ts';
import type { PastQuestion } from '../../model/past-question.ts';
import type { Draft, DraftItem } from '../draft.ts';
import { chooseUse, type UsableItem } from './choose-use.ts';
import { contentWords } from '../points/content-words.ts';

type Prompt = Outline['prompts'][number];

/** Questions that are proposed at most. */
const MOST = 2;

/**
 * What a draft must say of a question before it is proposed: so many of its words, such a share of what they tell, and one
 * of them in the title, the thesis or a variable. Own rule, after a tutor read what was proposed for 38 articles.
 */
const LEAST = { words: 2, share: 0.45 };

/** What a word tells that only stands in the articles, beside one that the draft is about. Own rule. */
const IN_TEXT = 0.7;

/** Of how many questions a word, and a name, tells none from the others: “policy”, “Pakistan”. Own rule. */
const COMMON = { word: 0.1, name: 0.5 };

/** A bank with fewer questions is taken to have so many, or every word in it would be common. */
const LEAST_BANK = 60;

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

/** What a draft is about, and what its articles say. */
export interface DraftTexts {
  /** Title, thesis and variables. */
  readonly subject: string;
  readonly sentences: readonly string[];
}

/**
 * Past questions that speak of what a draft speaks of, the nearest first, with the shared words as the reason; none that
 * no item answers.
 */
export function findPastQuestions(
  questions: readonly PastQuestion[],
  { subject, sentences }: DraftTexts,
  { tag, items }: { readonly tag: Tagger; readonly items: readonly UsableItem[] },
): Draft['prompts'] {
  const about = new Set(wordsOf(subject, tag));
  const said = new Set(sentences.flatMap((sentence) => wordsOf(sentence, tag)));
  const bank = questions.map((question) => ({ question, words: wordsOf(question.text, tag) }));
  const tellingOf = createTelling(bank, tag);
  return bank
    .map(({ question, words }): Scored => {
      const telling = words.filter((word) => tellingOf(word) > 0);
      const shared = telling.filter((word) => about.has(word) || said.has(word));
      const told = sum(shared.map((word) => tellingOf(word) * (about.has(word) ? 1 : IN_TEXT)));
      const all = sum(telling.map(tellingOf));
      const isNear =
        shared.length >= LEAST.words &&
        shared.some((word) => about.has(word)) &&
        told >= all * LEAST.share;
      return { question, words, shared, score: isNear ? told / Math.sqrt(all) : 0 };
    })
    .filter(({ score }) => score > 0)
    .toSorted(byScore)
    .map(({ question, shared, words }) => toPrompt(question, shared, chooseUse(words, items)))
    .filter(({ value }) => value.use.length > 0)
    .slice(0, MOST);
}

interface Scored {
  readonly question: PastQuestion;
  readonly words: readonly string[];
  readonly shared: readonly string[];
  /** How much of what its words tell the draft says; 0 if that is too little. */
  readonly score: number;
}

/** The words of a text that tell its subject, each once. */
function wordsOf(text: string, tag: Tagger): readonly string[] {
  const words = foldNames(contentWords(tag(spellOut(text))));
  return [...new Set(words)].filter((word) => !ASKING.has(word));
}

/** “United States” and the halves of “US-Pakistan” as words of their own. */
function spellOut(text: string): string {
  return text.replaceAll('United States', 'US').replaceAll(/(?<=\p{L})[-–](?=\p{Lu})/gu, ' ');
}

function foldNames(words: readonly string[]): readonly string[] {
  return words.map((word) => ALIASES.get(word) ?? word);
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['usa', 'us'],
  ['america', 'us'],
  ['american', 'us'],
  ['washington', 'us'],
]);

/** How much a word tells: the fewer questions have it, the more (inverse document frequency); nothing if it is common. */
function createTelling(
  bank: readonly Pick<Scored, 'question' | 'words'>[],
  tag: Tagger,
): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of bank.flatMap(({ words }) => words))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = new Set(bank.flatMap(({ question }) => namesOf(question.text, tag)));
  const size = Math.max(LEAST_BANK, bank.length);
  return (word) => {
    const count = counts.get(word) ?? 1;
    const common = size * (names.has(word) ? COMMON.name : COMMON.word);
    return count > common ? 0 : Math.log(1 + bank.length / count);
  };
}

function namesOf(text: string, tag: Tagger): readonly string[] {
  return foldNames(contentWords(tag(spellOut(text)).filter(({ pos }) => pos === 'PROPN')));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
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
