import { isNounToken, textOf, type Phrase } from './phrase.ts';

/** A name of a thing in a text, without its article. */
export interface NounPhrase {
  readonly text: string;
  /** Its words in their base form, by which two are the same. */
  readonly key: string;
  readonly length: number;
  /** Whether it is the name of somebody or something. */
  readonly isName: boolean;
}

/** Words of a noun phrase at most. */
const MOST_WORDS = 3;

const WEAK =
  /^(?:other|same|such|own|new|old|first|second|third|last|next|many|more|most|few|several|certain|whole|good|great|little|long|big|small|different|recent|year|month|week|day|time|way|thing|people|man|woman|part|number|lot|kind|sort|case|fact|point|half|rest|end|side|hand|place|crore|lakh|million|billion|per|cent|percent|something|nothing|anything|everyone|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|dr|rs|pkr|home|today|yesterday|morning|example|reason|problem|mistake|error|blunder|consequence|repercussion|impact|effect|outcome|issue|matter|concern|challenge|remark|comment|statement|claim|move|step|development|question|answer|result|article|report|paper|writer|author|government|state|country|pakistan|pakistani)$/i;

/** Noun phrases of a text of up to three words, in order: `circular debt`, `Indus Waters Treaty`; of longer ones the parts too. */
export function nounPhrases(tokens: Phrase): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = runLength(tokens, at);
    const run = withoutWeak(tokens.slice(at, at + length)).slice(-MOST_WORDS);
    if (run.length > 0) found.push(toNounPhrase(run));
    if (run.length === MOST_WORDS && run.every(({ pos }) => pos !== 'PROPN'))
      found.push(toNounPhrase(run.slice(0, 2)), toNounPhrase(run.slice(1)));
    at += Math.max(1, length);
  }
  return found.filter(({ key }) => !PERSONS.test(key) && !ALONE.test(key));
}

/** Words that are a subject only with another: “foreign policy”, “trade relations”. */
const ALONE =
  /^(?:policy|relation|relationship|tie|strategy|role|approach|war|region|power|world|society|history|nation|leader|force|group|interest|order|level|change|decision|effort|action|fund|council|commission|committee|agency|board|authority|ministry|administration|assembly|body|root|candidate|season|support|plan|system|process|ap|afp|reuters|xinhua|islamabad|washington|kabul|beijing|delhi|moscow|tehran|brussels|london)$/;

/** Those who are spoken of in a story, not its subject. */
const PERSONS =
  /(?:^| )(?:aunt|uncle|cousin|nephew|niece|father|mother|brother|sister|son|daughter|wife|husband|man|woman|boy|girl|lady|gentleman|friend|neighbour|colleague|minister|secretary|officer|official|professor|teacher|doctor|driver|clerk|reporter|spokesman|spokesperson|analyst|expert|critic|khan|asif|khawaja|sharif|zia|bhutto|musharraf|trump|modi)$/;

/** A run without words at its ends that tell nothing. */
function withoutWeak(run: Phrase): Phrase {
  const from = run.findIndex(({ lemma }) => !WEAK.test(lemma));
  const to = run.findLastIndex((token) => isNounToken(token));
  if (from < 0 || to < from || WEAK.test(run[to]?.lemma ?? '') || WEAK.test(run[to]?.text ?? ''))
    return [];
  return run.slice(from, to + 1);
}

function toNounPhrase(run: Phrase): NounPhrase {
  return {
    text: textOf(run),
    key: run.map(({ lemma }) => keyOfLemma(lemma)).join(' '),
    length: run.length,
    isName: run.at(-1)?.pos === 'PROPN' && /^\p{Lu}/u.test(run.at(-1)?.text ?? ''),
  };
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
