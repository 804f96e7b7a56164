import type { Draft, DraftItem } from '../draft.ts';
import type { Outline } from '../../model/outline.ts';
import { chooseClaims } from './choose-claims.ts';
import { chooseFacet } from './choose-facet.ts';
import type { Claim } from './claim.ts';
import { likeness, type Vector } from './compare-texts.ts';
import type { ItemSetting } from './item-setting.ts';
import { describeClaim, evidenceOf } from './describe-claim.ts';
import { strengthWords } from './facet-words.ts';
import { sourceOf } from './located-sentence.ts';
import type { PointTools } from './to-point.ts';
import { TO_ATTRIBUTE } from './point-remarks.ts';
import { splitRebuttals, type Objection } from './split-rebuttals.ts';

type Counterargument = Outline['counterarguments'][number];

/** An item that a counterargument may speak against. */
export interface Answerable {
  readonly id: string;
  readonly point: string;
  readonly vector: Vector | undefined;
  /** Its words that tell its subject, names left out. */
  readonly words: ReadonlySet<string>;
}

/** What an answer adds to the rank of a view. */
const WORTH_OF_ANSWER = 0.3;

/** From this on a counterargument is taken to speak of what an item says. */
const ANSWERS = 0.12;

/** Counterarguments of a draft, each with the article’s own rebuttal, or a remark that names what it speaks against. */
export function composeCounterarguments(
  claims: readonly Claim[],
  others: readonly Answerable[],
  {
    ids,
    articles,
    tools,
  }: Pick<ItemSetting, 'ids'> & { readonly articles: number; readonly tools: PointTools },
): Draft['counterarguments'] {
  const weighed = splitRebuttals(claims, tools).map((objection) => ({
    ...objection.claim,
    rank: objection.claim.rank + (objection.answer === undefined ? 0 : WORTH_OF_ANSWER),
    objection,
  }));
  return chooseClaims(weighed, articles).map(({ objection }) => toItem(objection, others, ids));
}

function toItem(
  { claim, answer }: Objection,
  others: readonly Answerable[],
  ids: ItemSetting['ids'],
): DraftItem<Counterargument> {
  const { point, evidence, sources, remarks } = describeClaim(claim);
  const who = claim.lead.who ?? claim.points.find((other) => other.who !== undefined)?.who;
  const strength = chooseFacet(
    claim.sentences.map(({ text }) => text).join(' '),
    strengthWords,
  ).name;
  return {
    value: {
      id: ids.idOf('ca', point),
      point,
      ...(who === undefined ? {} : { held_by: who }),
      strength: strength ?? 'fair',
      evidence,
      ...(answer === undefined
        ? {}
        : {
            rebuttal: {
              kind: answer.kind,
              point: answer.point.text,
              evidence: evidenceOf(answer.sentences),
            },
          }),
    },
    sources: [...sources, ...(answer?.sentences ?? []).map(sourceOf)],
    remarks: [
      ...remarks,
      ...(answer?.point.remarks ?? []),
      ...(answer?.point.who === undefined
        ? []
        : [`${TO_ATTRIBUTE} in the rebuttal: ${answer.point.who}`]),
      ...against(claim, others),
      ...(answer === undefined ? ['TODO: write a rebuttal'] : []),
      ...(strength === undefined ? ['TODO: check the strength'] : []),
    ],
  };
}

function against({ vector }: Claim, others: readonly Answerable[]): string[] {
  const [best] = others
    .map((other) => ({ ...other, alike: likeness(vector, other.vector) }))
    .toSorted((a, b) => b.alike - a.alike);
  return best === undefined || best.alike < ANSWERS
    ? []
    : [`speaks to ${best.id} (“${best.point}”)`];
}
