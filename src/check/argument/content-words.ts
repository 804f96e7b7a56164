import { APOSTROPHE, kindAt, LETTER, MARK, NUMBER } from '../../language/character-kind.ts';
import { nameStates } from './name-states.ts';

/** Words that carry no content of their own, and those that only count or order. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also an and another any are as at be been before being between both but by can could did do does ' +
    'during each either every first for from had has have he her his how i if in into is it its itself last like made ' +
    'make makes many may more most must my near no nor not of off on one only or other our out over own per second shall she ' +
    'should since so some such than that the their them then there these they third this those through to too two three ' +
    'under until up upon us very was we were what when where whether which while who whose why will with within without would you your'
  ).split(' '),
);

/** The words of a text that say what it is about: small letters, states by one name, neither `the` nor `of`. */
export function contentWords(text: string): string[] {
  const written = nameStates(text).toLowerCase();
  const words = new Set<string>();
  for (let start = 0; start < written.length;) {
    const end = endOfWord(written, start);
    const word = written.slice(start, end);
    if (word !== '' && word !== 's' && !EMPTY_WORDS.has(word)) words.add(word);
    start = Math.max(end, start + 1);
  }
  return [...words];
}

/** Letters, digits and marks, and once more letters behind an apostrophe, but for a possessive `s`. */
function endOfWord(text: string, start: number): number {
  if ((kindAt(text, start) & (LETTER | NUMBER)) === 0) return start;
  const end = endOf(text, start + 1, LETTER | MARK | NUMBER);
  const isPossessive = /^s\b/.test(text.slice(end + 1, end + 3));
  if ((kindAt(text, end) & APOSTROPHE) === 0 || isPossessive) return end;
  const endBehind = endOf(text, end + 1, LETTER);
  return endBehind === end + 1 ? end : endBehind;
}

function endOf(text: string, start: number, kinds: number): number {
  let at = start;
  while ((kindAt(text, at) & kinds) !== 0) at += 1;
  return at;
}
