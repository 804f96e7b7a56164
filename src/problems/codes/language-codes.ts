import type { CatalogueEntry } from './catalogue-entry.ts';

/** What an examiner of language would say: sentences, terms of the trade, and Urdu. */
export const languageCodes = {
  'language/long-sentence': {
    severity: 'warning',
    title: 'Sentences can be taken in at one reading',
    why: 'Candidates learn from these sentences in a second or third language, and copy them. Make two of a long one; a semicolon counts as a stop.',
    source:
      'FPSC examiners’ reports, CE-2014 and CE-2016, Essay (errors of language in every script); the figure is our own.',
    limits: { words: 40 },
  },
  'language/reading-level': {
    severity: 'warning',
    title: 'The prose is not very hard to read',
    why: 'LIX adds the words to a sentence and the per cent of words that have more than six letters: 40 to 50 is a newspaper, above 60 is very hard. Shorten sentences, then words.',
    source: 'Björnsson’s readability index LIX (1968); the limit is its usual mark for very hard.',
    limits: { lix: 60 },
  },
  'language/jargon': {
    severity: 'warning',
    title: 'Acronyms and terms of the trade are explained',
    why: 'Whoever cannot spell out an acronym has crammed it. Spell it out once, as in “Long Name (ABC)”, or explain it in `definitions` or `glossary`.',
    source: 'Own rule, after FPSC’s reports on crammed scripts (CE-2016, CE-2019, Essay).',
  },
  'urdu/script': {
    severity: 'warning',
    title: 'Urdu is in the Urdu script, and its transliteration in Latin letters',
    why: 'Sheets set Urdu in Nastaliq, from right to left; other letters come out in another face and order. Put each into its own field.',
    source: 'Own rule: translation is examined in the paper on Précis and Composition.',
  },
  'urdu/letter': {
    severity: 'warning',
    title: 'Urdu is written with Urdu’s letters',
    why: 'An Arabic keyboard has other letters for kaf, yeh and heh, which look alike in some fonts and wrong in Nastaliq, and are not found by a search. Use an Urdu keyboard.',
    source: 'The Unicode Standard, names of the Arabic block.',
  },
} as const satisfies Record<string, CatalogueEntry>;
