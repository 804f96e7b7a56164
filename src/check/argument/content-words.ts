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
  const words = nameStates(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?!s\b)\p{L}+)?/gu);
  return [...new Set(words?.filter((word) => word !== 's' && !EMPTY_WORDS.has(word)) ?? [])];
}
