const SHORTEST_STEM = 3;
const SHORTEST_INNER_STEM = 5;
const SHARED = 0.75;

/**
 * Whether two words, in small letters, are forms of one: three quarters of the shorter begin the longer, so that `autonomy`
 * is `autonomous`; or, of longer words, stand in it, so that `security` is `insecurity`. Kind rather than exact: `military`
 * is `militancy` too.
 */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [withoutPlural(one), withoutPlural(other)];
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const beginning = short.slice(0, Math.max(SHORTEST_STEM, Math.ceil(short.length * SHARED)));
  const inner = short.slice(0, Math.floor(short.length * SHARED));
  return (
    (short.length >= SHORTEST_STEM && long.startsWith(beginning)) ||
    (inner.length >= SHORTEST_INNER_STEM && long.includes(inner))
  );
}

function withoutPlural(word: string): string {
  return word.length > SHORTEST_STEM ? word.replace(/(?<!s)s$/, '') : word;
}
