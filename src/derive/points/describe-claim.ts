import type { DraftSource } from '../draft.ts';
import type { Claim } from './claim.ts';
import { isExample } from './group-sentences.ts';
import { sourceOf } from './located-sentence.ts';
import { TO_ATTRIBUTE } from './point-remarks.ts';

/** Points beside the lead that an explanation takes, and how well they must have come out. */
const EXPLAINING = { most: 2, quality: 0.25 };

/** What every item of a draft that rests on a claim has. */
export interface DescribedClaim {
  readonly point: string;
  /** What the claim’s other sentences say, each a sentence. */
  readonly explanation: { readonly explanation?: string };
  readonly evidence: string[];
  readonly sources: readonly DraftSource[];
  readonly remarks: readonly string[];
  /** The point and the sentences, for lists of words. */
  readonly text: string;
}

/** A claim as an item of a draft has it. */
export function describeClaim({ lead, points, sentences }: Claim): DescribedClaim {
  const others = points.filter(
    (point, at) =>
      point !== lead &&
      point.quality >= EXPLAINING.quality &&
      point.text !== lead.text &&
      !POINTING.test(point.clause) &&
      !isExample(sentences[at]?.text ?? '') &&
      (at > points.indexOf(lead) || !point.remarks.some(isOpen)),
  );
  const clauses = others.slice(0, EXPLAINING.most).map(({ clause }) => clause);
  return {
    point: lead.text,
    explanation: clauses.length === 0 ? {} : { explanation: `${clauses.join('. ')}.` },
    evidence: evidenceOf(sentences),
    sources: sentences.map(sourceOf),
    remarks: lead.remarks,
    text: [lead.text, ...sentences.map((sentence) => sentence.text)].join(' '),
  };
}

/** A sentence that speaks of what another named: behind a point it would speak of that. */
const POINTING = /^(?:it|they|this|that|these|those|such|he|she|its|their|his|her)\b/i;

/** Whether a remark says that a point is not clear without the text before it: behind its lead, an explanation is. */
function isOpen(remark: string): boolean {
  return /say wh(?:at|o)/.test(remark);
}

/** References to the paragraphs that sentences stand in, each once. */
export function evidenceOf(
  sentences: readonly { readonly article: string; readonly paragraph: number }[],
): string[] {
  return [...new Set(sentences.map(({ article, paragraph }) => `${article}#p${paragraph}`))];
}

/** Who says so, where the list has no key for it and a reader could take it for a fact. */
export function saidBy({ lead }: Claim): readonly string[] {
  const who = lead.who?.replace(/^The /, 'the ');
  return who === undefined ? [] : [`${TO_ATTRIBUTE}: ${who}`];
}
