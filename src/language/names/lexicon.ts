import { learnAcronyms } from './learn-acronyms.ts';
import { createFormReader, type readForm } from './word-form.ts';
import { wordsOf } from './words-of.ts';

/** What the texts of a library teach about words. */
export interface Lexicon {
  /** What a word is, read once. */
  readonly formOf: typeof readForm;
  /** Whether the word stands somewhere in small letters. */
  readonly isCommon: (key: string) => boolean;
  /** Whether the word has a capital inside a sentence somewhere. */
  readonly isName: (key: string) => boolean;
  /** Whether it has one there and no word with a capital follows: “Living” of the Living Indus Initiative has not. */
  readonly standsAlone: (key: string) => boolean;
  /** The long forms of an acronym, each as its words. */
  readonly longForms: (acronym: string) => readonly (readonly string[])[];
  /** The acronyms of a long form that holds all these words. */
  readonly acronymsOf: (words: readonly string[]) => readonly string[];
}

/** An acronym with one of its long forms. */
interface AcronymForm {
  readonly acronym: string;
  readonly words: ReadonlySet<string>;
}

/** Reads texts for what they teach. */
export function createLexicon(texts: readonly string[]): Lexicon {
  const formOf = createFormReader();
  const common = new Set<string>();
  const names = new Set<string>();
  const alone = new Set<string>();
  const acronyms = new Map<string, Map<string, string[]>>();
  const byWord = new Map<string, Set<AcronymForm>>();
  for (const text of texts) {
    const words = wordsOf(text, formOf);
    words.forEach((word, at) => {
      const key = word.key;
      if (!word.isCapital) common.add(key);
      else if (!word.isFirst || word.isAcronym) {
        names.add(key);
        const next = words[at + 1];
        if (next?.isCapital !== true || !next.isNext) alone.add(key);
      }
    });
    for (const { acronym, longForm } of learnAcronyms(text)) {
      const known = acronyms.get(acronym) ?? new Map<string, string[]>();
      if (known.has(longForm.join(' '))) continue;
      acronyms.set(acronym, known.set(longForm.join(' '), longForm));
      const form = { acronym, words: new Set(longForm) };
      for (const word of longForm) byWord.set(word, (byWord.get(word) ?? new Set()).add(form));
    }
  }
  return {
    formOf,
    isCommon: (key) => common.has(key),
    isName: (key) => names.has(key),
    standsAlone: (key) => alone.has(key),
    longForms: (acronym) => [...(acronyms.get(acronym)?.values() ?? [])],
    acronymsOf: ([first = '', ...others]) =>
      [...(byWord.get(first) ?? [])]
        .filter(({ words }) => others.every((word) => words.has(word)))
        .map(({ acronym }) => acronym),
  };
}
