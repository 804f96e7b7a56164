import { isNounToken, textOf, type Phrase } from './phrase.ts';

/** A name of a thing in a text, without its article. */
export interface NounPhrase {
  readonly text: string;
  /** Its words in their base form, by which two are the same. */
  readonly key: string;
  readonly length: number;
}

/** Words of a noun phrase at most. */
const MOST_WORDS = 3;

const WEAK =
  /^(?:other|same|such|own|new|old|first|second|third|last|next|many|more|most|few|several|certain|whole|good|great|little|long|big|small|different|recent|year|month|week|day|time|way|thing|people|man|woman|part|number|lot|kind|sort|case|fact|point|half|rest|end|side|hand|place|crore|lakh|million|billion|per|cent|percent|something|nothing|anything|everyone|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|dr|rs|pkr|home|today|yesterday|morning|example|reason|problem|question|answer|result|article|report|paper|writer|author|government|state|country|pakistan|pakistani)$/i;

/** Noun phrases of a text of up to three words, in order: `circular debt`, `Indus Waters Treaty`. */
export function nounPhrases(tokens: Phrase): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = runLength(tokens, at);
    const run = tokens.slice(at, at + length).slice(-MOST_WORDS);
    const kept = run.slice(run.findIndex(({ lemma }) => !WEAK.test(lemma)));
    if (
      kept.length > 0 &&
      isNounToken(kept.at(-1)) &&
      !WEAK.test(kept.at(-1)?.lemma ?? '') &&
      run.some(({ lemma }) => !WEAK.test(lemma))
    )
      found.push({
        text: textOf(kept),
        key: kept.map(({ lemma }) => keyOfLemma(lemma)).join(' '),
        length: kept.length,
      });
    at += Math.max(1, length);
  }
  return found;
}

function keyOfLemma(lemma: string): string {
  return lemma.length > 4 && /[^sui]s$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}

/** How many adjectives and nouns stand here that end with a noun. */
function runLength(tokens: Phrase, at: number): number {
  let length = 0;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (
      token === undefined ||
      (token.pos !== 'ADJ' && !isNounToken(token)) ||
      !/\p{L}{2}/u.test(token.text)
    )
      break;
    if (isNounToken(token)) length = next - at + 1;
  }
  return length;
}
