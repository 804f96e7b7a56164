import type { Token } from '../../language/create-tagger.ts';

/** Tokens that stand together; not always in the order of the sentence that they are from. */
export type Phrase = readonly Token[];

/** Words that a phrase in a point may not end with: nothing would follow them. */
const OPEN_END: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART']);

/** Small words that end a phrase well although they are prepositions by their tag. */
const PARTICLES = /^(?:up|down|out|off|away|back|over|in|on|apart|through|abroad|home|together)$/i;

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** A word that was not in the sentence. */
export function aWord(text: string, pos: Token['pos'] = 'X'): Token {
  return { text, lemma: text.toLowerCase(), pos, isStop: true, isJoined: false };
}

/** Words that were not in the sentence, parted by blanks. */
export function someWords(text: string): Phrase {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => aWord(word));
}

/** A phrase as it is written. */
export function textOf(phrase: Phrase): string {
  return phrase
    .map(({ text, isJoined }, at) => (at === 0 || isJoined ? text : ` ${text}`))
    .join('')
    .replaceAll(/\s+([,;:.)])/g, '$1');
}

/** How many words a phrase has; signs and endings that are joined to a word count as none. */
export function lengthOf(phrase: Phrase): number {
  return phrase.filter(
    ({ pos, isJoined, text }) => pos !== 'PUNCT' && !(isJoined && !/^\w/.test(text)),
  ).length;
}

export function isNounToken(token: Token | undefined): boolean {
  return token !== undefined && NOUNS.has(token.pos);
}

/** Whether a phrase can end here. */
export function endsWell(phrase: Phrase): boolean {
  const last = phrase.at(-1);
  if (last === undefined || last.pos === 'PUNCT') return false;
  if (last.text === 'another') return phrase.at(-2)?.text === 'one';
  if (
    /^(?:its|their|his|her|our|my|your|whose|which|who|that|the|a|an|no|than|as)$/i.test(last.text)
  )
    return false;
  if (last.pos === 'ADJ' && isOpenDescription(phrase)) return false;
  if (!OPEN_END.has(last.pos) || /^[’']s?$/.test(last.text)) return true;
  return last.pos === 'ADP' && PARTICLES.test(last.text);
}

/** “a more balanced”, “a huge human”: an article waits for its noun. */
function isOpenDescription(phrase: Phrase): boolean {
  for (let at = phrase.length - 2; at >= 0; at -= 1) {
    const pos = phrase[at]?.pos;
    if (pos === 'DET') return !/^the$/i.test(phrase[at]?.text ?? '') || at < phrase.length - 2;
    if (pos !== 'ADJ' && pos !== 'ADV') return false;
  }
  return false;
}

/** Whether a phrase names something: it has a noun or a number, and no verb in a tense of its own. */
export function namesSomething(phrase: Phrase): boolean {
  return (
    phrase.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') &&
    !phrase.some(({ pos }) => pos === 'AUX') &&
    endsWell(phrase)
  );
}

/** A phrase without signs and joining words at its ends; “nor” says no. */
export function trimPhrase(phrase: Phrase): Phrase {
  let [from, to] = [0, phrase.length];
  const isLoose = (token: Token | undefined): boolean =>
    token?.pos === 'PUNCT' || (token?.pos === 'CCONJ' && !/^nor$/i.test(token.text));
  while (from < to && isLoose(phrase[from])) from += 1;
  while (to > from && isLoose(phrase[to - 1])) to -= 1;
  return phrase.slice(from, to);
}

/** Whether a phrase begins as one that names something does. */
export function isNounPhraseStart([first]: Phrase): boolean {
  return first !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first.pos);
}

/** A phrase without “the” or “a” in front. */
export function withoutArticle(phrase: Phrase): Phrase {
  return /^(?:the|a|an)$/i.test(phrase[0]?.text ?? '') ? phrase.slice(1) : phrase;
}

/** With a capital in front, as a point begins; a code such as `a0` or `eID` keeps its own letters. */
export function capitalise(text: string): string {
  if (/^\p{L}+[\p{Lu}\d]/u.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
