import type { Role } from '../labelled-article.ts';
import type { Claim } from './claim.ts';
import { TO_ACT } from './point-remarks.ts';

/** Below this a point is hardly more than a copied sentence: it is left out where there are better ones. */
const LEAST_QUALITY = 0.5;

/** … and below this it is left out in any case. */
const USELESS = 0.15;

/** A cause or repercussion that is so sure is proposed however its point came out: the tutor shortens it. */
const SURE = 0.7;

/** So many points of a list are proposed although they came out badly. */
const LEAST = 3;

/** Points of a list at most from one article, and from ever so many. Own rule: a draft of some 12 to 20 points is read whole. */
const MOST: Readonly<Partial<Record<Role, { readonly one: number; readonly all: number }>>> = {
  cause: { one: 8, all: 12 },
  repercussion: { one: 9, all: 14 },
  counterargument: { one: 4, all: 7 },
  'way-forward': { one: 5, all: 8 },
  background: { one: 4, all: 7 },
};

/** A claim that was chosen for a list, with its place in it. */
export type ChosenClaim<C extends Claim = Claim> = C & { readonly priority: 1 | 2 | 3 };

/** The claims that a list of a draft takes, the weightiest first: the first third must be known, the last can go. */
export function chooseClaims<C extends Claim>(
  claims: readonly C[],
  articles: number,
): readonly ChosenClaim<C>[] {
  const { one = 0, all = 0 } = MOST[claims[0]?.role ?? 'other'] ?? {};
  const most = Math.min(all, one + 2 * (articles - 1));
  const ranked = claims.toSorted((a, b) => b.rank - a.rank);
  const good = ranked.filter((claim) => claim.lead.quality >= LEAST_QUALITY || isKept(claim));
  const fair = good.length >= LEAST ? good : fillUp(good, ranked);
  const chosen = fair.slice(0, most);
  return chosen.map((claim, at) => ({ ...claim, priority: priorityOf(at, chosen.length) }));
}

/** The good ones and the best of the others that can be used, in the order of their ranks; none that names no action. */
function fillUp<C extends Claim>(good: readonly C[], ranked: readonly C[]): readonly C[] {
  const others = ranked.filter(
    (claim) =>
      !good.includes(claim) &&
      claim.lead.quality >= USELESS &&
      !claim.lead.remarks.includes(TO_ACT),
  );
  const taken = new Set([...good, ...others.slice(0, LEAST - good.length)]);
  return ranked.filter((claim) => taken.has(claim));
}

function isKept({ role, sure, lead }: Claim): boolean {
  return (
    (role === 'cause' || role === 'repercussion') && sure >= SURE && lead.quality >= USELESS / 2
  );
}

function priorityOf(at: number, length: number): 1 | 2 | 3 {
  const third = length / 3;
  if (at < Math.max(1, Math.round(third))) return 1;
  return length > 2 && at >= length - Math.floor(third) ? 3 : 2;
}
