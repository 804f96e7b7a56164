import type { Chunk } from '../clauses/chunk.ts';

/** What hedges say in a fact, by how they are written. */
const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/(?:more than|over|above|upwards of|in excess of)$/, 'more than'],
  [/(?:at least|no fewer than|no less than|not less than|not fewer than)$/, 'at least'],
  [/(?:less than|fewer than|(?<!just |well )under|below|short of)$/, 'less than'],
  [/(?:nearly|almost|close to|just under|well under|hardly|barely|scarcely)$/, 'nearly'],
  [/(?:up to|as many as|as much as|at most|no more than|not more than)$/, 'up to'],
  [/(?:about|around|roughly|approximately|some|an estimated|approx|circa)$/, 'about'],
];

/** Words about a figure that say nothing of what is counted. */
const LOOSE =
  /(?:^| )(?:a total of|a further|a full|a mere|an average of|a record|a little|little|just|only|well|merely|now|also|today|currently|already|then|still|even|another|altogether|fully|exactly|precisely|the|all)$/;

const MOST_WORDS = 7;

/** Where the words about a figure begin, and how they hedge it. */
export function hedgeBefore(
  chunks: readonly Chunk[],
  at: number,
): { readonly from: number; readonly hedge: string | undefined } {
  const words = chunks
    .slice(Math.max(0, at - MOST_WORDS), at)
    .map(({ lower }) => lower.replaceAll(' ', '_'));
  const said = words.join(' ');
  const [found, hedge] = match(said);
  let left = said.slice(0, said.length - found.length).trimEnd();
  for (let loose = LOOSE.exec(left); loose !== null; loose = LOOSE.exec(left))
    left = left.slice(0, loose.index);
  const taken = words.length - (left === '' ? 0 : left.split(' ').length);
  return { from: at - taken, hedge };
}

function match(said: string): readonly [found: string, hedge: string | undefined] {
  for (const [pattern, hedge] of HEDGES) {
    const [found] = pattern.exec(said) ?? [];
    const isWhole = found !== undefined && /^$|\s$/.test(said.slice(0, -found.length));
    if (isWhole) return [found, hedge];
  }
  return ['', undefined];
}
