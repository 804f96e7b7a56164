import { connectors, genericWords, noNames, titles } from './generic-words.ts';
import { findGroup, type GroupedName } from './find-groups.ts';
import { isNameAtStart, isPossessive } from './is-name-at-start.ts';
import { keyOf } from './key-of.ts';
import type { Lexicon } from './lexicon.ts';
import { stateGroups } from './name-groups.ts';
import { findWords, type Word, type WordList } from './words-of.ts';

/** A name in a text: of a person, a place, a body, a law, a people. */
export interface Name {
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What it means, if it is one of those that have several names. */
  readonly group: string | undefined;
  /** Its words as they are compared, without titles and words that join. */
  readonly words: readonly string[];
  readonly isAcronym: boolean;
  /** Those of its words that are acronyms: `NFC` of “NFC Award”. */
  readonly acronyms: readonly string[];
}

/** Every name of a text in its order. The lexicon tells the names among words that begin a sentence. */
export function extractNames(text: string, lexicon: Lexicon): readonly Name[] {
  const words = findWords(text, lexicon.formOf);
  const names: Name[] = [];
  for (let at = 0; at < words.length;) {
    if (!mayBegin(words, at, text)) {
      at += 1;
      continue;
    }
    const grouped = groupAt(words, at, lexicon);
    const length = grouped?.length ?? runLength(words, at, lexicon);
    const run = words.slice(at, at + length);
    if (isWritten(run, lexicon)) names.push(nameOf(text, run, grouped?.group));
    at += Math.max(1, length);
  }
  return names.filter(
    ({ words: parts, group }) => group !== undefined || parts.length > 1 || !parts.every(isGeneric),
  );
}

/** Whether “Senator” and the like stand before a name, and not for the Senate. */
function isTitle(words: WordList, at: number): boolean {
  const [word, next] = [words.at(at), words.at(at + 1)];
  if (word === undefined || next?.isCapital !== true || !next.isNext) return false;
  return titles.has(word.lower) && findGroup(words, at + 1) === undefined;
}

/** A name of a group; one of no group where a longer name has an acronym: “Asian Development Bank” is not Asia. */
function groupAt(words: WordList, at: number, lexicon: Lexicon): GroupedName | undefined {
  const found = findGroup(words, at);
  if (found?.length === 1 && isTitle(words, at)) return undefined;
  if (found === undefined || !stateGroups.has(found.group)) return found;
  const length = capitalsFrom(words, at);
  if (length <= found.length) return found;
  const keys = words.slice(at, at + length).flatMap((word) => (word.isCapital ? [word.key] : []));
  return lexicon.acronymsOf(keys).length > 0 ? { group: undefined, length } : found;
}

/** How many words from one on are written as one name. */
function capitalsFrom(words: WordList, at: number): number {
  let length = 0;
  for (let next = at; ; next += 1) {
    const word = words.at(next);
    if (word === undefined || (next > at && !word.isNext)) return length;
    if (word.isCapital) length = next - at + 1;
    else if (!connectors.has(word.lower)) return length;
  }
}

/** Whether a name may begin at a word: with a capital, or as al-Qaeda does. */
function mayBegin(words: WordList, place: number, text: string): boolean {
  const start = words.startOf(place);
  const initial = text.charAt(start);
  if (initial !== initial.toLowerCase()) return true;
  if (text.charAt(start + 1) !== 'l') return false;
  const word = words.at(place)?.text;
  return word === 'al' || word === 'el';
}

/** Whether words are written as a name: `US`, `Afghan`, `al-Qaeda`; “military” and “tribal areas” name nobody. */
function isWritten(run: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second] = run;
  if (first === undefined) return false;
  if (!first.isCapital) return second?.isCapital === true;
  const isCommon = first.isFirst && !first.isAcronym && lexicon.isCommon(first.key);
  return run.length > 1 || !isCommon;
}

/** How many words of a name begin here; none for a word that is no name. */
function runLength(words: WordList, at: number, lexicon: Lexicon): number {
  if (!mayBeName(words, at, lexicon)) return 0;
  let length = 0;
  for (let next = at; next < words.length; next += 1) {
    const word = words.at(next);
    if (word === undefined || (next > at && !goesOn(words, next))) break;
    if (mayBeName(words, next, lexicon)) length = next - at + 1;
    else if (!connectors.has(word.lower)) break;
  }
  return length;
}

/** Whether a word may belong to the name before it: “NRB” of “Naqvi’s NRB” is a name of its own. */
function goesOn(words: WordList, at: number): boolean {
  const [before, word] = [words.at(at - 1), words.at(at)];
  if (word?.isNext !== true || findGroup(words, at) !== undefined) return false;
  return !(word.isAcronym && before !== undefined && isPossessive(before));
}

function mayBeName(words: WordList, at: number, lexicon: Lexicon): boolean {
  const word = words.at(at);
  if (word?.isCapital !== true || noNames.has(word.lower)) return false;
  if (CODED_FIGURE.test(word.text)) return false;
  return !word.isFirst || isNameAtStart(words, at, lexicon);
}

/** A year or a sum with its code: `FY2018`, `Rs71bn`. */
const CODED_FIGURE = /^(?:FY|CE|R[se]|RS|PKR|USD|EUR|GBP|INR|CNY|SAR|AED|JPY)-?\d/;

function nameOf(text: string, run: readonly Word[], group: string | undefined): Name {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const words = run
    .filter((word) => group !== undefined || !isSilent(word))
    .map((word) => word.key);
  return {
    text: text.slice(start, end).replace(/[’'ʼ]s?$/u, ''),
    start,
    end,
    group,
    words,
    isAcronym: run.length === 1 && run[0]?.isAcronym === true,
    acronyms: run.flatMap((word) => (word.isAcronym ? word.text : [])),
  };
}

/** Titles, words that join and single letters are not looked for. */
function isSilent({ text, lower, isCapital }: Word): boolean {
  return (
    !isCapital ||
    text.length === 1 ||
    connectors.has(lower) ||
    titles.has(lower) ||
    noNames.has(lower)
  );
}

/** Whether a word means little without the rest of its name. */
export function isGeneric(key: string): boolean {
  return GENERIC.has(key);
}

const GENERIC = new Set([...genericWords].map(keyOf));
