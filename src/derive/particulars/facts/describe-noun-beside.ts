import type { Chunk } from '../clauses/chunk.ts';
import { NOUN_PHRASE, shapeOf } from '../clauses/shapes.ts';
import { isUnreal } from './say-doing.ts';
import { sortOf, type Description, type PlacedFigure } from './placed-figure.ts';

/** Fewer words of a noun do not tell what is measured without the clause around it. */
const LEAST_WORDS = 3;

const NOUN_BEFORE = /(?:[DHAMS]|N)*N(?=P$)/;
const HANGING = new RegExp(`^P${NOUN_PHRASE}`, 'u');
const NOUN_BEHIND = /^A*N+/;

/** Nouns of which a figure behind “of” says how much. */
const MEASURED =
  /^(?:surcharge|tariffs?|tax|levy|duty|duties|loan|tranche|fine|grant|subsidy|budget|fees?|penalty|deficit|surplus|turnout|shortfall|shortage|growth|rise|fall|increase|decrease|cut|decline|stipend|allowance|rate|capacity|debt|bill|price|wage|salary|population|aid|investment|exports|imports|reserves|revenue|bailout|package|deposit)s?$/;

/**
 * A noun right beside the figure, where the clause is not understood: “under a loan of $1.1 billion for roads”, “the $7
 * billion Extended Fund Facility”.
 */
export function describeNounBeside(placed: PlacedFigure): Description | undefined {
  if (sortOf(placed.amount) === 'count' || isUnreal(placed.chunks)) return undefined;
  const parts = nounBefore(placed) ?? nounBehind(placed);
  const words = parts?.flat().filter(({ kind }) => kind !== 'D') ?? [];
  return parts === undefined || words.length < LEAST_WORDS ? undefined : { parts, unit: [] };
}

/** “A tariff of 19 per cent on Pakistani goods”: the noun before “of”, with what hangs on the figure. */
function nounBefore({
  chunks,
  shape,
  from,
  to,
}: PlacedFigure): readonly (readonly Chunk[])[] | undefined {
  const found = NOUN_BEFORE.exec(shape.slice(0, from));
  const [hanging = ''] = HANGING.exec(shapeOf(chunks.slice(to))) ?? [];
  if (found === null || hanging === '' || chunks[to]?.lower === 'of') return undefined;
  const noun = chunks.slice(found.index, from - 1);
  return isMeasured(noun, chunks[from - 1])
    ? [noun, chunks.slice(to, to + hanging.length)]
    : undefined;
}

function isMeasured(noun: readonly Chunk[], joint: Chunk | undefined): boolean {
  const [first, last] = [noun[0], noun.at(-1)];
  if (first === undefined || last === undefined || joint?.lower !== 'of') return false;
  return MEASURED.test(last.lower) && !/^(?:every|each)$/.test(first.lower);
}

/** “The $7 billion Extended Fund Facility”, “a 50% tariff on steel”: the name behind the figure, or what it measures. */
function nounBehind({
  chunks,
  shape,
  to,
  amount,
}: PlacedFigure): readonly (readonly Chunk[])[] | undefined {
  const [found = ''] = NOUN_BEHIND.exec(shape.slice(to)) ?? [];
  const noun = chunks.slice(to, to + found.length);
  const [hanging = ''] = HANGING.exec(shape.slice(to + found.length)) ?? [];
  const end = to + found.length + hanging.length;
  const joint = chunks[to + found.length]?.lower ?? '';
  if (MEASURED.test(noun.at(-1)?.lower ?? '') && /^(?:on|for|from|to|of)$/.test(joint))
    return [noun, chunks.slice(to + found.length, end)];
  const isName = noun.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 1;
  return sortOf(amount) === 'money' && isName ? [noun] : undefined;
}
