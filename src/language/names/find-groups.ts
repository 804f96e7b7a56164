import { nameGroups, otherNames } from './name-groups.ts';
import { wordsOf, type WordList } from './words-of.ts';

/** A name of a group, or of none (`group` undefined) where a longer name only looks like one. */
export interface GroupedName {
  readonly group: string | undefined;
  /** How many words it takes. */
  readonly length: number;
}

interface Spelling {
  readonly words: readonly string[];
  readonly group: string | undefined;
  readonly isAcronym: boolean;
}

const SPELLINGS = compile();

/** The longest name of a group, or other name, that begins at a word. */
export function findGroup(words: Pick<WordList, 'at'>, at: number): GroupedName | undefined {
  const first = words.at(at);
  if (first === undefined) return undefined;
  for (const spelling of SPELLINGS.get(first.key) ?? [])
    if ((!spelling.isAcronym || first.isAcronym) && goesOn(words, at, spelling.words))
      return { group: spelling.group, length: spelling.words.length };
  return undefined;
}

/** Whether the words of a spelling behind its first follow a place. */
function goesOn(words: Pick<WordList, 'at'>, at: number, spelling: readonly string[]): boolean {
  for (let place = 1; place < spelling.length; place += 1) {
    const there = words.at(at + place);
    if (there?.isNext !== true || there.key !== spelling[place]) return false;
  }
  return true;
}

/** Spellings by their first word, the longest first. */
function compile(): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = [
    ...nameGroups.flatMap((names) => names.map((name) => toSpelling(name, names[0]))),
    ...otherNames.map((name) => toSpelling(name, undefined)),
  ].toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(spellings, ({ words }) => words[0] ?? '');
}

function toSpelling(name: string, group: string | undefined): Spelling {
  const words = wordsOf(name);
  const isAcronym = words.length === 1 && words[0]?.isAcronym === true;
  return { words: words.map(({ key }) => key), group, isAcronym };
}
