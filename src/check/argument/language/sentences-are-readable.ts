import { countWords } from '../../../model/text.ts';
import type { Topic } from '../../../model/library.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { CheckContext, TopicRule } from '../../rule.ts';
import { kindAt, LETTER, MARK } from '../../../language/character-kind.ts';
import { splitSentences } from '../../../language/split-sentences.ts';
import { proseOf, type Passage } from './prose-of.ts';

/** Below this many words a figure for the whole says little. */
const FEWEST_WORDS = 150;

const LONG_WORD = 6;

/** Shorter passages are titles and phrases, not prose. */
const SHORTEST_PASSAGE = 8;

/**
 * A candidate, whose second or third language English is, can take in each sentence and learn from it. Own rules: no
 * sentence beyond 40 words, a semicolon counting as a stop; and LIX (Björnsson, 1968: words to a sentence plus the per
 * cent of words beyond six letters) at most 60, above which a text is very hard. Occasion: FPSC’s reports of CE-2014 and
 * CE-2016 (Essay), which find errors of language in every script.
 */
export const sentencesAreReadable: TopicRule = (topic, { limitOf }) => {
  const prose = proseOf(topic.value).map((passage) => ({
    ...passage,
    count: countWords(passage.text),
  }));
  return [...checkSentences(topic, prose, limitOf), ...checkWhole(topic, prose, limitOf)];
};

interface Counted extends Passage {
  /** How many words it has. */
  readonly count: number;
}

type LimitOf = CheckContext['limitOf'];

function checkSentences({ source }: Topic, prose: readonly Counted[], limitOf: LimitOf): Problem[] {
  const most = limitOf('language/long-sentence', 'words');
  const long = prose.filter(({ count }) => count > most);
  return long.flatMap(({ path, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const count = countWords(sentence);
      if (count <= most) return [];
      return [
        createProblem('language/long-sentence', source.locate(path), {
          message: `The sentence “${beginning(sentence)} …” has ${count} words; after ${most} a reader loses the thread.`,
          hint: 'Make two sentences of it, one for each thought.',
        }),
      ];
    }),
  );
}

function checkWhole({ source }: Topic, all: readonly Counted[], limitOf: LimitOf): Problem[] {
  const prose = all.filter(({ count }) => count >= SHORTEST_PASSAGE);
  const { words, long } = countLong(prose);
  if (words < FEWEST_WORDS) return [];
  const sentences = prose.reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
  const length = words / sentences;
  const share = (100 * long) / words;
  const most = limitOf('language/reading-level', 'lix');
  if (length + share <= most) return [];
  return [
    createProblem('language/reading-level', source.locate(['title']), {
      message: `The outline is very hard to read: ${Math.round(length)} words to a sentence, and ${Math.round(share)} of 100 words have more than ${LONG_WORD} letters (LIX ${Math.round(length + share)}; at most ${most} is wanted).`,
      hint: 'Shorten sentences first, then put short words for long ones.',
    }),
  ];
}

/** How many words there are, and how many of them are long. */
function countLong(prose: readonly Passage[]): { readonly words: number; readonly long: number } {
  const counts = { words: 0, long: 0 };
  for (const { text } of prose) {
    for (let at = 0; at < text.length; at += 1) {
      const end = endOfWord(text, at);
      if (end === at) continue;
      counts.words += 1;
      if (end - at > LONG_WORD) counts.long += 1;
      at = end;
    }
  }
  return counts;
}

/** Letters, and more of them behind an apostrophe or a hyphen; the place itself where no word begins. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (isLetter(text, at) || (at > start && isJoint(text, at) && isLetter(text, at + 1))) at += 1;
  return at;
}

function isLetter(text: string, at: number): boolean {
  return (kindAt(text, at) & (LETTER | MARK)) !== 0;
}

function isJoint(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === "'" || sign === '’' || sign === '-';
}

function sentencesOf(text: string): string[] {
  const sentences = splitSentences(text);
  if (!text.includes(';')) return sentences;
  return sentences.flatMap((sentence) => sentence.split(/(?<=;)\s+/u));
}

function beginning(sentence: string): string {
  return sentence.split(/\s+/u).slice(0, 6).join(' ');
}
