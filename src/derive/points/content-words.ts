import type { Phrase } from './phrase.ts';

const SAYING: ReadonlySet<string> = new Set(
  ['noun', 'propn', 'verb', 'adj'].map((pos) => pos.toUpperCase()),
);

/** Words that say nothing of a subject though they are nouns or verbs. */
const EMPTY: ReadonlySet<string> = new Set(
  `thing way year time day month week make take give get go come have say see know think want need use become keep let
  many such other same own new old first last next more most much good great long little few one two three per cent
  part lot number kind sort case fact point people man way country state government`.split(/\s+/),
);

/** The words of a phrase that tell its subject, in their base form and in small letters; acronyms without stops (`us`). */
export function contentWords(phrase: Phrase): readonly string[] {
  return phrase.flatMap((token) => {
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(token.text))
      return [token.text.replaceAll('.', '').toLowerCase()];
    if (!SAYING.has(token.pos) || token.isStop) return [];
    return token.lemma
      .toLowerCase()
      .split('–')
      .map(plainForm)
      .filter((word) => (word.length > 2 || word === 'us') && !EMPTY.has(word));
  });
}

/** Nouns with a capital keep their plural in the model’s base form. */
function plainForm(word: string): string {
  return word.length > 4 && /^\p{L}+[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}
