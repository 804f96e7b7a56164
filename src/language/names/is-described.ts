import type { Word, WordList } from './words-of.ts';

/** Words after an article that are read for what somebody is: “the former federal law minister”. */
const MOST_WORDS = 5;

/**
 * Whether a word is followed by who or what it is, as names are: “Soomro, a hydrologist,”, “Soomro, the law minister of
 * Sindh,”, “Soomro, who …”, “Badin, a district on the coast”.
 */
export function isDescribed(words: WordList, at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (word === undefined || next === undefined || words.gapBefore(at + 1) !== ', ') return false;
  if (next.text === 'who') return !isPlural(word);
  if (!/^(?:an?|the|then)$/.test(next.text)) return false;
  for (let place = at + 2; place <= at + 1 + MOST_WORDS; place += 1) {
    const noun = words.at(place);
    if (noun?.isNext !== true) return false;
    if (NAMED_THING.test(noun.text)) return endsThere(words.at(place + 1));
  }
  return false;
}

/** Whether a word has the ending of most plurals: Davos, Abbas and Paris have not. */
export function isPlural({ text }: Word): boolean {
  return /[^aious]s$/.test(text);
}

/** Whether a noun is the last of its group: a comma or a word that joins follows. */
function endsThere(next: Word | undefined): boolean {
  return (
    next?.isNext !== true || /^(?:of|in|on|at|for|from|near|by|under|who|whose)$/.test(next.text)
  );
}

/** What only somebody or some place is. */
const NAMED_THING =
  /^(?:\p{Ll}{3,}(?:ist|ian|woman)|(?:chair|spokes|business|police|states)man|m[np]a|mp|minister|president|premier|governor|ambassador|envoy|secretary|director|senator|judge|justice|general|colonel|brigadier|author|editor|writer|poet|lawyer|barrister|advocate|professor|lecturer|teacher|scholar|analyst|officer|official|commissioner|adviser|engineer|doctor|surgeon|farmer|grower|trader|banker|soldier|commander|diplomat|clerk|widow|son|daughter|town|city|village|district|tehsil|capital)$/u;
