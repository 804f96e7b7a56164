/** A function of many numbers: its value, and its slope in each of them. */
export type Objective = (at: Float64Array) => { value: number; slope: Float64Array };

/** Steps back that tell the curvature. */
const MEMORY = 8;

/** Armijo’s condition: the value must fall by this share of what the slope promises. */
const SUFFICIENT = 1e-4;

/**
 * Where a smooth function is least, by L-BFGS (Nocedal, 1980) with backtracking. The same input gives the same result.
 * @param rounds at most so many steps.
 */
export function minimise(objective: Objective, start: Float64Array, rounds: number): Float64Array {
  const history: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  let at = start;
  let here = objective(at);
  for (let round = 0; round < rounds; round += 1) {
    const direction = directionFrom(here.slope, history);
    const next = search(objective, { at, here, direction, isFirst: round === 0 });
    if (next === undefined) return at;
    const step = next.at.map((value, place) => value - (at[place] ?? 0));
    const change = next.here.slope.map((value, place) => value - (here.slope[place] ?? 0));
    const curvature = dot(step, change);
    if (curvature > 1e-10) history.push({ step, change, scale: 1 / curvature });
    if (history.length > MEMORY) history.shift();
    const gain = here.value - next.here.value;
    ({ at, here } = next);
    if (gain < 1e-6 * Math.abs(here.value)) return at;
  }
  return at;
}

function directionFrom(
  slope: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
  const direction = slope.map((value) => -value);
  const shares = history.toReversed().map(({ step, change, scale }) => {
    const share = scale * dot(step, direction);
    add(direction, change, -share);
    return share;
  });
  const last = history.at(-1);
  if (last !== undefined) {
    const length = 1 / (last.scale * dot(last.change, last.change));
    for (const [place, value] of direction.entries()) direction[place] = value * length;
  }
  for (const [place, { step, change, scale }] of history.entries())
    add(direction, step, (shares.at(-1 - place) ?? 0) - scale * dot(change, direction));
  return direction;
}

interface Search {
  readonly at: Float64Array;
  readonly here: ReturnType<Objective>;
  readonly direction: Float64Array;
  readonly isFirst: boolean;
}

function search(
  objective: Objective,
  { at, here, direction, isFirst }: Search,
): Pick<Search, 'at' | 'here'> | undefined {
  const promise = dot(here.slope, direction);
  let length = isFirst ? 1 / Math.sqrt(dot(here.slope, here.slope)) : 1;
  for (let tries = 0; tries < 20; tries += 1) {
    const tried = Float64Array.from(at);
    add(tried, direction, length);
    const there = objective(tried);
    if (there.value <= here.value + SUFFICIENT * length * promise)
      return { at: tried, here: there };
    length /= 2;
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}
