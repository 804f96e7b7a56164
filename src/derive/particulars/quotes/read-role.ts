import type { Tagger } from '../../../language/create-tagger.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import { shapeOf } from '../clauses/shapes.ts';
import type { Person } from './find-persons.ts';

const LONGEST_ROLE = 12;

/** Words before a name that say what its bearer is: `the forum’s president,`, `mission chief`. */
const BEFORE =
  /(?:^\s*|[,;:—–”"(]\s*|\b(?:as|by|said|says|told|asked|added|recalled|warned|wrote|to|and)\s)((?:(?:the|an?|its|one|another)\s)?(?:[\p{L}’'-]+\s){0,8}?\p{Ll}[\p{L}’'-]*),?\s$/iu;

const WHO = /^,?\s(who\s[^,;“”"]{3,80}?)(?=[,;“”"]|\.\s|\.?$)/u;
const OF =
  /^\s((?:of|from)\s(?:the\s)?[\p{Lu}][^,.;“”"]{1,60}?)(?=,|\.|;|\s(?:said|says|told|asked|wrote|warned|put)\b|$)/u;
const APPOSITION =
  /^,\s((?:an?|the|one|then|now|chair\p{L}*|head|chief|director|president|secretary|general|member|former|deputy|professor|founder|owner|author|in\s|himself\s|herself\s|\p{Ll}+\s(?:of|at|for|in|with)\s)[^,.;“”"]{2,80})(?=[,.;]|$)/u;

/** What a text says a person is, beside the name; undefined where it says nothing. */
export function readRole(
  text: string,
  { title, start, end }: Person,
  tag: Tagger,
): string | undefined {
  const after = text.slice(end).replace(/^[’']s?/u, '');
  const from = start - (title === undefined ? 0 : title.length + 1);
  const found = [
    nounIn(APPOSITION.exec(after)?.[1], tag),
    nounIn(BEFORE.exec(text.slice(0, from))?.[1]?.replace(/^(?:as\s)?(?:the|an?)\s/i, ''), tag),
    title,
    WHO.exec(after)?.[1],
    OF.exec(after)?.[1],
  ].find((role) => role !== undefined && role.split(' ').length <= LONGEST_ROLE);
  return found?.trim();
}

/** Words that name what somebody is, if that is what they do: no verb is among them. */
function nounIn(words: string | undefined, tag: Tagger): string | undefined {
  if (words === undefined) return undefined;
  const chunks = readChunks(words.trim(), tag);
  const isNoun = /^(?:R?P)?[DHAMNSRPCT]*N$/.test(shapeOf(chunks));
  return isNoun &&
    !/^(?:and|but|or|in|at|on|for|as)\s/i.test(words) &&
    !/\b(?:that|this|which)\b/i.test(words)
    ? words
    : undefined;
}
