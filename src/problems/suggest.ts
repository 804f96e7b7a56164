/** Nobody misspells a word longer than this, and comparing texts without end takes as long. */
const LONGEST = 200;

/**
 * The candidate that a misspelt word was most likely meant to be: the nearest by edit distance, at most a third of the
 * word's length away.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const written = word.toLowerCase();
  const letters = lettersOf(written);
  let best: string | undefined;
  let least = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const lower = candidate.toLowerCase();
    if (countBits(letters & ~lettersOf(lower)) >= least) continue;
    const distance = editDistance(written, lower, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** "Did you mean …?", or undefined when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const nearest = suggest(word, candidates);
  return nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
}

/** A bit for each letter of a text; some share one. A letter that another text has not takes an edit at least. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << text.charCodeAt(at);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

interface Comparison {
  readonly a: string;
  readonly b: string;
  /** Distances from here on are not told apart. */
  readonly limit: number;
}

/** Levenshtein distance, where a swap of two neighbours counts as one; `limit` or more if it is not below that. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, limit }, last, { row, beforeLast });
    if (isOver(current, limit) && isOver(last, limit)) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? limit;
}

/** Distances of the first `row` letters of a word: only those near the diagonal, since others are beyond the limit. */
function nextRow(
  { a, b, limit }: Comparison,
  last: readonly number[],
  { row, beforeLast }: { row: number; beforeLast: readonly number[] },
): number[] {
  const current = Array<number>(b.length + 1).fill(limit);
  current[0] = row;
  const end = Math.min(b.length, row + limit);
  for (let column = Math.max(1, row - limit); column <= end; column += 1) {
    const isSwap =
      row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current[column] = Math.min(
      (last[column] ?? limit) + 1,
      (current[column - 1] ?? limit) + 1,
      (last[column - 1] ?? limit) + (a[row - 1] === b[column - 1] ? 0 : 1),
      isSwap ? (beforeLast[column - 2] ?? limit) + 1 : limit,
    );
  }
  return current;
}

function isOver(row: readonly number[], limit: number): boolean {
  return row.every((distance) => distance >= limit);
}
