import { isGeneric, type Name } from './extract-names.ts';
import { keyOf } from './find-groups.ts';
import { titles } from './generic-words.ts';
import { isSpelt } from './learn-acronyms.ts';
import type { Lexicon } from './lexicon.ts';

/** What a name is looked for in. */
export interface NameContext {
  /** Every word, as names are compared. */
  readonly keys: ReadonlySet<string>;
  /** Groups of names that occur. */
  readonly groups: ReadonlySet<string>;
  /** The words in their order, as they are written: for acronyms that nobody explained. */
  readonly written: readonly string[];
}

/** Whether a passage has the name: as it is written, by another name of the same, or as an acronym. */
export function hasName(name: Name, passage: NameContext, lexicon: Lexicon): boolean {
  if (name.group !== undefined && passage.groups.has(name.group)) return true;
  if (name.isAcronym) return hasAcronym(name, passage, lexicon);
  if (name.group !== undefined) return name.words.every((word) => hasWord(word, passage));
  return hasWords(name.words, passage) || hasShortForm(name.words, passage, lexicon);
}

function hasAcronym(name: Name, passage: NameContext, lexicon: Lexicon): boolean {
  const [key = ''] = name.words;
  if (passage.keys.has(key)) return true;
  const acronym = name.text.replace(/[^\p{L}\d]/gu, '').replace(/(?<=\p{Lu})s$/u, '');
  const forms = lexicon.longForms(acronym);
  if (forms.some((form) => form.every((word) => hasWord(word, passage)))) return true;
  const letters = acronym.toLowerCase();
  if (letters.length < 3) return false;
  return passage.written.some((_, from) =>
    [0, 1, 2].some((more) =>
      isSpelt(letters, passage.written.slice(from, from + letters.length + more)),
    ),
  );
}

function hasShortForm(words: readonly string[], passage: NameContext, lexicon: Lexicon): boolean {
  if (words.length < 2) return false;
  return lexicon.acronymsOf(words).some((acronym) => passage.keys.has(keyOf(acronym)));
}

/** Every telling word; of a person’s full name the last suffices, unless the passage has it with another first name. */
function hasWords(words: readonly string[], passage: NameContext): boolean {
  const missing = words.filter((word) => !hasWord(word, passage));
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

function hasOtherFirstName(
  last: string,
  first: readonly string[],
  { written }: NameContext,
): boolean {
  return written.some((word, at) => {
    const before = written[at - 1] ?? '';
    if (keyOf(word) !== last || !/^\p{Lu}\p{Ll}/u.test(before)) return false;
    return !first.includes(keyOf(before)) && !titles.has(before.toLowerCase());
  });
}

/** Letters that two forms of a name must share at least: Punjab and Punjabi, Israel and Israeli. */
const LEAST_STEM = 5;

/** Letters that a form may add: those of -i, -an, -ese, -ist … */
const MOST_ENDING = 3;

function hasWord(word: string, { keys }: NameContext): boolean {
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
export function hasShortName({ words }: Name, { written }: NameContext): boolean {
  const last = words.at(-1) ?? '';
  return (
    isGeneric(last) &&
    written.some((word, at) => {
      const isAlone =
        !/^\p{Lu}/u.test(written[at - 1] ?? '') || /^The$/.test(written[at - 1] ?? '');
      return isAlone && /^\p{Lu}/u.test(word) && keyOf(word) === last;
    })
  );
}
