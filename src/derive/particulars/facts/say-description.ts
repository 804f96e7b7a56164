import { keyOf } from '../../../language/names/key-of.ts';
import { findGroup } from '../../../language/names/find-groups.ts';
import { wordsOf } from '../../../language/names/words-of.ts';
import type { Chunk } from '../clauses/chunk.ts';
import { dropTimes } from '../clauses/drop-times.ts';
import { sayChunks } from '../clauses/say-chunks.ts';
import type { Description } from './placed-figure.ts';

/** Fewer words name nothing that could be told from another thing. */
const LEAST_WORDS = 2;

const MOST_WORDS = 24;

/** What is measured of a country as a whole, and needs no other word. */
const WHOLE_ALONE =
  /^(?:exports|imports|inflation|unemployment|remittances|turnout|enrolment|literacy|poverty|reserves|revenues?|population|GDP)$/i;

/** Words that point outside the fact. */
const POINTING =
  /\b(?:I|we|us|our|ours|my|mine|me|you|your|he|she|it|they|him|his|her|them|this|these|those|such|here|there|former|latter|same|others?|another|one|ones)\b/i;

/** Words that say when only to one who knows when the article was written. */
const RELATIVE =
  /,?\s?\b(?:(?:in|by|during|over|for|since|of|until)\s)?(?:the\s)?(?:last|this|next|past|previous|coming|current)\s(?:\w+\s)?(?:years?|months?|weeks?|decades?|winter|summer|spring|autumn|season|session|quarter|night|day|election|century)(?:’s|'s)?\b|\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|evening|night|noon))?\b|,?\s?\b(?:today|yesterday|tonight|now|currently|already|ago|so far|also|still|alone|altogether|in all|then)\b/giu;

/** Ends behind which something is missing: “people who are living”, “people who live in the 9-sq-kilometre”. */
const OPEN =
  /(?:\b(?:over|under|during|after|before|until|than|without|between|whether|why|how|who|that|which|producing|living|being|having|capable|able|unable|likely)|\s\d[\p{L}\d.-]*-\p{L}+)$/iu;

/** A description as the text of a fact, and the words of time in it that a reader of the fact could not place. */
export function sayDescription(
  { parts }: Pick<Description, 'parts'>,
  sentence: string,
  isName: (key: string) => boolean,
): { readonly text: string; readonly relative: string | undefined } | undefined {
  const said = parts
    .map((part) => (typeof part === 'string' ? part : sayPart(part, sentence, isName)))
    .filter((part) => part !== '')
    .join(' ');
  const relative = said.match(RELATIVE)?.map((words) => words.replace(/^,?\s/, ''));
  const plain = said
    .replace(RELATIVE, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?)\s(?!amount\s)/i, '')
    .replace(
      /(?:\s(?:and|or|but|of|in|on|at|by|to|for|from|with|a|an|the|as|again|rather|some|more|,))+$/i,
      '',
    )
    .replace(/[,;:–—-]+$/u, '')
    .trim();
  const count = plain.split(' ').length;
  const isShort = count < LEAST_WORDS && !WHOLE_ALONE.test(plain);
  if (isShort || count > MOST_WORDS || POINTING.test(plain)) return undefined;
  if (OPEN.test(plain)) return undefined;
  if (/^(?:share of )?(?:its|their|his|her)\b/i.test(plain) || /[“”"]/.test(plain))
    return undefined;
  const text = capitalise(plain, isName);
  return {
    text,
    relative: relative?.find((words) => /last|this|next|past|day\b|ago|now/i.test(words)),
  };
}

/** Words of the program’s own with which a fact may begin. */
const OWN = /^(?:share|rise|fall|cost|time|age)$/;

/** A text with a capital; a word that the articles have as a name would be taken for one in front. */
function capitalise(text: string, isName: (key: string) => boolean): string {
  const [first = ''] = text.split(' ');
  const isMistakable = OWN.test(first) && isName(keyOf(first));
  const whole = isMistakable ? `the ${text}` : text;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function sayPart(
  chunks: readonly Chunk[],
  sentence: string,
  isName: (key: string) => boolean,
): string {
  const kept = dropTimes(chunks);
  const said = sayChunks(kept, sentence);
  const [first, second] = kept;
  if (first === undefined || !opensSentence(first, sentence) || startsName(first, second, isName))
    return said;
  return said.charAt(0).toLowerCase() + said.slice(1);
}

/** Whether a word has its capital, if any, from its place: in front, or behind a colon. */
function opensSentence({ start, kind }: Chunk, sentence: string): boolean {
  return kind === 'D' || /^$|[:;.—–]\s$/u.test(sentence.slice(0, start));
}

/** Whether the first word of a sentence is a name: taggers take its capital for one too easily. */
function startsName(
  first: Chunk,
  second: Chunk | undefined,
  isName: (key: string) => boolean,
): boolean {
  if (/^\p{Lu}{2}/u.test(first.text) || findGroup(wordsOf(first.text), 0) !== undefined)
    return true;
  const key = keyOf(first.text);
  return isName(key) || (first.isName && (second?.isName === true || second?.kind === 'S'));
}
