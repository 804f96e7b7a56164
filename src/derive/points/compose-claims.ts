import type { LabelledArticle, Role } from '../labelled-article.ts';
import type { Claim } from './claim.ts';
import { likeness, toVectors, type Vector } from './compare-texts.ts';
import { createIsName } from './create-is-name.ts';
import { groupSentences } from './group-sentences.ts';
import { locateSentences } from './locate-sentences.ts';
import type { LocatedSentence } from './located-sentence.ts';
import type { Point } from './point.ts';
import { rankTexts } from './rank-texts.ts';
import { toPoint, type PointTools } from './to-point.ts';
import type { Tagger } from '../../language/create-tagger.ts';

/**
 * From this on two sentences of different articles say the same. Of pairs in five articles on one subject those above it were
 * the same claim in nine of ten; between it and 0.3 fewer than half were.
 */
export const SAME_CLAIM = 0.4;

const CLAIM_ROLES: readonly Role[] = [
  'cause',
  'repercussion',
  'counterargument',
  'way-forward',
  'background',
];

/** What of the whole draft every later step needs. */
export interface ClaimSet {
  /** The claims, in the order of the articles. */
  readonly claims: readonly Claim[];
  /** All sentences, in order. */
  readonly sentences: readonly LocatedSentence[];
  readonly tools: PointTools;
}

/** Reads articles for their claims: sentences that go on with each other are one, and so is what two articles say alike. */
export function composeClaims(articles: readonly LabelledArticle[], tag: Tagger): ClaimSet {
  const tools = {
    tag,
    isName: createIsName(articles.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
  };
  const sentences = articles.flatMap((article) => locateSentences(article, tag));
  const ranks = rankTexts(toVectors(sentences.map(({ words }) => words)));
  const rankOf = new Map(sentences.map((sentence, at) => [sentence, ranks[at] ?? 0]));
  const groups = groupSentences(sentences).filter(
    ([first]) => first !== undefined && CLAIM_ROLES.includes(first.role),
  );
  const vectors = toVectors(groups.map((group) => group.flatMap(({ words }) => words)));
  const claims = groups.map((group, at) =>
    createClaim(group, { vector: vectors[at], tools, rankOf }),
  );
  return { claims: mergeClaims(claims), sentences, tools };
}

interface Making {
  readonly vector: Vector | undefined;
  readonly tools: PointTools;
  readonly rankOf: ReadonlyMap<LocatedSentence, number>;
}

function createClaim(
  sentences: readonly LocatedSentence[],
  { vector, tools, rankOf }: Making,
): Claim {
  const points = sentences.map((sentence) => toPoint(sentence, tools));
  const lead = bestOf(points);
  const central = Math.max(...sentences.map((sentence) => rankOf.get(sentence) ?? 0));
  const sure = Math.max(...sentences.map(({ score }) => score));
  return {
    role: sentences[0]?.role ?? 'other',
    sentences,
    points,
    lead,
    vector,
    rank: central + lead.quality + sure / 2,
  };
}

function bestOf(points: readonly Point[]): Point {
  return points.reduce((best, point) => (point.quality > best.quality ? point : best));
}

/** What a second source adds to the rank of a claim. */
const WORTH_OF_SOURCE = 0.5;

/** Joins claims of one role in different articles that say the same, the most alike first. */
export function mergeClaims(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const [at, alike] = mostAlike(claim, kept);
    const twin = kept[at];
    if (twin === undefined || alike < SAME_CLAIM) kept.push(claim);
    else kept[at] = joinClaims(twin, claim);
  }
  return kept;
}

function mostAlike(claim: Claim, others: readonly Claim[]): readonly [number, number] {
  let best: readonly [number, number] = [-1, 0];
  others.forEach((other, at) => {
    if (other.role !== claim.role || isSameArticle(other, claim)) return;
    const alike = likeness(claim.vector, other.vector);
    if (alike > best[1]) best = [at, alike];
  });
  return best;
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
    lead: bestOf(points),
    rank: Math.max(a.rank, b.rank) + WORTH_OF_SOURCE,
  };
}
