import type { Hedge } from './figure.ts';
import type { Token } from './tokenise.ts';

const HEDGES: readonly { readonly hedge: Hedge; readonly words: readonly string[] }[] = (
  [
    [
      'about',
      'about|around|roughly|approximately|some|circa|c|~|≈|estimated|an estimated|close to|near|in the region of',
    ],
    [
      'over',
      'over|above|exceeding|exceeds|exceeded|more than|at least|no fewer than|no less than|not less than|upwards of|beyond|topped|crossed|past|minimum of|well over|just over',
    ],
    [
      'under',
      'nearly|almost|under|below|less than|fewer than|up to|at most|no more than|not more than|just under|just short of|as many as|as much as|maximum of',
    ],
  ] as const
).flatMap(([hedge, phrases]) =>
  phrases.split('|').map((phrase) => ({ hedge, words: phrase.split(' ') })),
);

/** Hedges by their last word. */
const HEDGES_ENDING = Map.groupBy(HEDGES, ({ words }) => words.at(-1));

/** What may stand between a hedge and its number. */
const BESIDE_NUMBER = new Set('a an the $ £ € ₹ us rs pkr usd'.split(' '));

/** Words before a figure that are looked at. */
const HEDGE_WITHIN = 4;

/** How a number that begins at a token is hedged: “about”, “at least” and “up to” are words before it. */
export function hedgeBefore(tokens: readonly Token[], at: number): Hedge | undefined {
  const first = Math.max(0, at - HEDGE_WITHIN);
  const isApart = at - 1 > first && BESIDE_NUMBER.has(tokens[at - 1]?.lower ?? '');
  const end = isApart ? at - 1 : at;
  return HEDGES_ENDING.get(tokens[end - 1]?.lower)?.find(({ words }) => {
    const start = end - words.length;
    return start >= first && words.every((word, place) => tokens[start + place]?.lower === word);
  })?.hedge;
}
