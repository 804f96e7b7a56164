const SHORTEST_STEM = 3;
const SHORTEST_INNER_STEM = 5;
const SHARED = 0.75;

/** A word that stands in another is no shorter: three quarters of it are a stem. */
const SHORTEST_INNER = Math.ceil(SHORTEST_INNER_STEM / SHARED);

/**
 * Whether two words, in small letters, are forms of one: three quarters of the shorter begin the longer, so that `autonomy`
 * is `autonomous`; or, of longer words, stand in it, so that `security` is `insecurity`. Kind rather than exact: `military`
 * is `militancy` too.
 */
export function isSameWord(one: string, other: string): boolean {
  if (
    one.charCodeAt(0) !== other.charCodeAt(0) &&
    Math.min(one.length, other.length) < SHORTEST_INNER
  )
    return false;
  const [a, b] = [withoutPlural(one), withoutPlural(other)];
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_STEM) return false;
  const share = short.length * SHARED;
  if (long.startsWith(short.slice(0, Math.max(SHORTEST_STEM, Math.ceil(share))))) return true;
  const inner = Math.floor(share);
  return inner >= SHORTEST_INNER_STEM && long.includes(short.slice(0, inner));
}

function withoutPlural(word: string): string {
  const isPlural = word.length > SHORTEST_STEM && word.endsWith('s') && !word.endsWith('ss');
  return isPlural ? word.slice(0, -1) : word;
}
