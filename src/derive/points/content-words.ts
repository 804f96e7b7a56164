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

/** The words of a phrase that tell its subject, in their base form and in small letters. */
export function contentWords(phrase: Phrase): readonly string[] {
  return phrase
    .filter(
      ({ pos, isStop, lemma }) =>
        SAYING.has(pos) && !isStop && lemma.length > 2 && !EMPTY.has(lemma),
    )
    .map(({ lemma }) => lemma.replace(/^\p{L}+$/u, (word) => plainForm(word)));
}

/** Nouns with a capital keep their plural in the model’s base form. */
function plainForm(word: string): string {
  return word.length > 4 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
