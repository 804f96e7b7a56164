import { isGeneric, type Name } from './extract-names.ts';
import { keyOf } from './key-of.ts';
import { titles } from './generic-words.ts';
import { isSpelt } from './learn-acronyms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words-of.ts';

/** What a name is looked for in. */
export interface NameContext {
  /** Every word, as names are compared. */
  readonly keys: ReadonlySet<string>;
  /** Those of them that have a capital somewhere. */
  readonly capitals: ReadonlySet<string>;
  /** Groups of names that occur. */
  readonly groups: ReadonlySet<string>;
  /** The words in their order: for acronyms that nobody explained, and for what stands beside a name. */
  readonly words: readonly Word[];
}

/** Whether one of several passages has the name: as it is written, by another name of the same, or as an acronym. */
export function isNamed(name: Name, passages: readonly NameContext[], lexicon: Lexicon): boolean {
  return (
    passages.some((passage) => hasName(name, passage, lexicon)) ||
    (name.acronyms.length > 0 && passages.some((passage) => spellsOut(name, passage, lexicon)))
  );
}

function hasName(name: Name, passage: NameContext, lexicon: Lexicon): boolean {
  if (name.group !== undefined && passage.groups.has(name.group)) return true;
  if (name.isAcronym) return hasAcronym(name, passage, lexicon);
  if (name.group !== undefined) return false;
  return hasWords(name.words, passage) || hasShortForm(name.words, passage, lexicon);
}

function hasAcronym(name: Name, passage: NameContext, lexicon: Lexicon): boolean {
  const [key = ''] = name.words;
  return passage.capitals.has(key) || hasLongForm(name.text, passage, lexicon);
}

function hasLongForm(acronym: string, passage: NameContext, lexicon: Lexicon): boolean {
  const forms = lexicon.longForms(lettersOf(acronym));
  return forms.some((form) => form.every((word) => hasWord(word, passage)));
}

/** Whether a passage spells out the acronyms of a name, and has its other words: “NFC Award”. */
function spellsOut(name: Name, passage: NameContext, lexicon: Lexicon): boolean {
  if (name.isAcronym) return spells(name.text, passage);
  if (name.group !== undefined) return false;
  const keys = name.acronyms.map(keyOf);
  const others = name.words.filter((word) => !keys.includes(word));
  return (
    hasWords(others, passage) &&
    name.acronyms.every(
      (acronym) =>
        passage.capitals.has(keyOf(acronym)) ||
        hasLongForm(acronym, passage, lexicon) ||
        spells(acronym, passage),
    )
  );
}

/** Whether words of a passage begin with the letters of an acronym that nobody explained. */
function spells(acronym: string, { words }: NameContext): boolean {
  const letters = lettersOf(acronym).toLowerCase();
  if (letters.length < 3) return false;
  return words.some(
    ({ text }, from) =>
      text.charAt(0).toLowerCase() === letters.charAt(0) &&
      [0, 1, 2].some((more) =>
        isSpelt(
          letters,
          words.slice(from, from + letters.length + more).map((word) => word.text),
        ),
      ),
  );
}

function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}\d]/gu, '').replace(/(?<=\p{Lu})s$/u, '');
}

function hasShortForm(words: readonly string[], passage: NameContext, lexicon: Lexicon): boolean {
  if (words.length < 2) return false;
  return lexicon.acronymsOf(words).some((acronym) => passage.keys.has(keyOf(acronym)));
}

/** Every telling word; of a person’s full name the last suffices, unless the passage has it with another first name. */
function hasWords(words: readonly string[], passage: NameContext): boolean {
  const missing = words.filter((word) =>
    isGeneric(word) ? !hasWord(word, passage) : !hasWord(word, { keys: passage.capitals }),
  );
  if (missing.length === 0) return true;
  const telling = words.filter((word) => !isGeneric(word));
  if (telling.length === 0) return false;
  if (missing.every(isGeneric)) return true;
  const last = words.at(-1) ?? '';
  return (
    !missing.includes(last) &&
    !isGeneric(last) &&
    !hasOtherFirstName(last, words.slice(0, -1), passage)
  );
}

/** Whether all that has this last name in a passage has a first name before it that the claim has not. */
function hasOtherFirstName(
  last: string,
  first: readonly string[],
  { words }: NameContext,
): boolean {
  return words.some(({ key }, at) => {
    if (key !== last) return false;
    const there = firstNamesBefore(words, at);
    const isOther = there.some((name) => !first.includes(name));
    const isSame = first.every((name) => isGeneric(name) || there.includes(name));
    return isOther && !isSame;
  });
}

/** The words with a capital just before a name, without titles. */
function firstNamesBefore(words: readonly Word[], at: number): readonly string[] {
  const names: string[] = [];
  for (let place = at; words[place]?.isNext === true && place > 0; place -= 1) {
    const before = words[place - 1];
    if (before === undefined || !/^\p{Lu}\p{Ll}/u.test(before.text)) break;
    if (titles.has(before.lower)) break;
    names.push(before.key);
  }
  return names;
}

/** Letters that two forms of a name must share at least: Punjab and Punjabi, Israel and Israeli. */
const LEAST_STEM = 5;

/** Letters that a form may add: those of -i, -an, -ese, -ist … */
const MOST_ENDING = 3;

/** Whether a passage has a word in some form of it. */
export function hasWord(word: string, { keys }: Pick<NameContext, 'keys'>): boolean {
  if (keys.has(word)) return true;
  for (const key of keys) {
    const [short, long] = key.length < word.length ? [key, word] : [word, key];
    if (
      short.length >= LEAST_STEM &&
      long.length - short.length <= MOST_ENDING &&
      long.startsWith(short)
    )
      return true;
  }
  return false;
}

/** Whether a passage has the last word of a body’s name alone, with a capital: “the Bank” for the World Bank. */
export function hasShortName({ words: name }: Name, { words }: NameContext): boolean {
  const last = name.at(-1) ?? '';
  return (
    isGeneric(last) &&
    words.some(({ key, isCapital }, at) => {
      const before = words[at - 1];
      return key === last && isCapital && (before?.isCapital !== true || before.text === 'The');
    })
  );
}
