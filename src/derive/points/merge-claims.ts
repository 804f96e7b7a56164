import { bestPoint } from './best-point.ts';
import type { Claim } from './claim.ts';
import { likeness } from './compare-texts.ts';

/**
 * How alike claims of different articles must be to be one, and how many words they must share beside names. Tried on 160
 * articles on 32 subjects, and on five news articles on one: of the seven pairs that pass, six say the same; of the seven next
 * to them (0.20 to 0.28), one.
 */
const SAME = { alike: 0.28, words: 3 };

/** What a second source adds to the rank of a claim. */
const WORTH_OF_SOURCE = 0.5;

/**
 * Joins claims of one role in different articles that say the same: one claim then has the sentences of both.
 * @param claims those of one article side by side.
 */
export function mergeClaims(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  let article: string | undefined;
  let others = 0;
  for (const claim of claims) {
    const own = claim.sentences[0]?.article;
    // Only what was kept of articles before it is looked at: a long one would be gone through for each claim of its own.
    if (own !== article) [article, others] = [own, kept.length];
    const at = indexOfTwin(claim, kept, others);
    const twin = kept[at];
    if (twin === undefined) kept.push(claim);
    else kept[at] = joinClaims(twin, claim);
  }
  return kept;
}

/** The place of the claim that is most alike among the first so many. */
function indexOfTwin(claim: Claim, kept: readonly Claim[], others: number): number {
  let [best, alike] = [-1, SAME.alike];
  for (let at = 0; at < others; at += 1) {
    const other = kept[at];
    if (other?.role !== claim.role || isSameArticle(other, claim)) continue;
    const here = likeness(claim.vector, other.vector);
    if (here >= alike && sharedWords(claim, other) >= SAME.words) [best, alike] = [at, here];
  }
  return best;
}

function sharedWords(a: Claim, b: Claim): number {
  return [...a.words].filter((word) => b.words.has(word)).length;
}

function isSameArticle(a: Claim, b: Claim): boolean {
  return a.sentences.some(({ article }) => article === b.sentences[0]?.article);
}

function joinClaims(a: Claim, b: Claim): Claim {
  const points = [...a.points, ...b.points];
  return {
    ...a,
    sentences: [...a.sentences, ...b.sentences],
    points,
    lead: bestPoint([a.lead, b.lead]),
    sure: Math.max(a.sure, b.sure),
    words: new Set([...a.words, ...b.words]),
    rank: Math.max(a.rank, b.rank) + WORTH_OF_SOURCE,
  };
}
