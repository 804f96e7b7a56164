import type { LabelledArticle, Role } from '../labelled-article.ts';
import type { Claim } from './claim.ts';
import { contentWords } from './content-words.ts';
import { toVectors, type Vector } from './compare-texts.ts';
import { mergeClaims } from './merge-claims.ts';
import { createIsName } from './create-is-name.ts';
import { groupSentences, isExample } from './group-sentences.ts';
import { otherHalves } from './other-halves.ts';
import { locateSentences } from './locate-sentences.ts';
import type { LocatedSentence } from './located-sentence.ts';
import { bestPoint } from './best-point.ts';
import { rankTexts } from './rank-texts.ts';
import { toPoint, type PointTools } from './to-point.ts';
import type { Tagger } from '../../language/create-tagger.ts';

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
  const sure = sentences.filter(isSure);
  const found = groupSentences(sure).filter(
    ([first]) => first !== undefined && CLAIM_ROLES.includes(first.role),
  );
  const groups = [...found, ...otherHalves(sure, tag).map((sentence) => [sentence])];
  const vectors = toVectors(groups.map((group) => group.flatMap(({ words }) => words)));
  const claims = groups.map((group, at) =>
    createClaim(group, { vector: vectors[at], tools, rankOf }),
  );
  const said = claims.filter(
    (claim, at) =>
      claim.lead.text !== '' && (at < found.length || !isSaidBy(claim, claims.slice(0, at))),
  );
  return { claims: mergeClaims(said), sentences, tools };
}

/**
 * How sure a role must be for its sentence to become a claim. Own rule, after a tutor read drafts of five articles: below these
 * most sentences were in the wrong list. “However” alone makes a counterargument of much that is none; a cause or an effect is
 * seldom wrong.
 */
const LEAST_SURE: Readonly<Partial<Record<Role, number>>> = {
  counterargument: 0.6,
  'way-forward': 0.5,
  cause: 0.4,
  repercussion: 0.4,
};

/** “This article examines …” announces claims and makes none. */
const ANNOUNCING =
  /^(?:the|this|our) (?:present )?(?:article|editorial|paper|essay|piece|report|study|brief|analysis) (?:also )?(?:argues?|explores?|examines?|discuss(?:es)?|looks?|seeks?|aims?|analy[sz]es?|considers?|traces?|asks?)\b/iu;

/** Sentences that leave open what they speak of, or only say that something was said. */
const SAYING_NOTHING =
  /\b(?:remains? to be seen|(?:only )?time (?:alone )?will tell|(?:admit|said|conced)\p{L}* as much)\b/iu;

/** “They need to realise that …” asks for a thought and no deed. */
const ASKING_FOR_THOUGHT =
  /\b(?:must|should|needs? to|ha(?:s|ve) to|ought to) (?:also )?(?:be (?:noted|remembered|borne in mind|understood)|reali[sz]e|understand|remember|recogni[sz]e|note|know|bear in mind) (?:that|how|why)\b/iu;

function isSure({ role, score, text }: LocatedSentence): boolean {
  if (role === 'way-forward' && ASKING_FOR_THOUGHT.test(text)) return false;
  return score >= (LEAST_SURE[role] ?? 0) && !ANNOUNCING.test(text) && !SAYING_NOTHING.test(text);
}

/** Whether another claim says all that a claim says, or the other way round. */
function isSaidBy({ lead }: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ lead: other }) =>
      other.text !== '' && (other.text.includes(lead.text) || lead.text.includes(other.text)),
  );
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
  const lead = bestPoint(points.filter((_, at) => !isExample(sentences[at]?.text ?? '')));
  const central = Math.max(...sentences.map((sentence) => rankOf.get(sentence) ?? 0));
  const sure = Math.max(...sentences.map(({ score }) => score));
  return {
    role: sentences[0]?.role ?? 'other',
    sentences,
    points,
    lead,
    sure,
    vector,
    words: new Set(
      sentences.flatMap(({ tokens }) => contentWords(tokens.filter(({ pos }) => pos !== 'PROPN'))),
    ),
    rank: central + lead.quality + sure / 2,
  };
}
