import type { Outline } from '../../model/outline.ts';
import type { Claim } from './claim.ts';
import type { LocatedSentence } from './located-sentence.ts';
import { bestPoint } from './best-point.ts';
import type { Point } from './point.ts';
import { toPoint, type PointTools } from './to-point.ts';

type Rebuttal = NonNullable<Outline['counterarguments'][number]['rebuttal']>;

/** A view that an article reports, and how the article answers it, if it does. */
export interface Objection {
  /** The sentences of the view. */
  readonly claim: Claim;
  readonly answer:
    | {
        readonly kind: Rebuttal['kind'];
        readonly point: Point;
        readonly sentences: readonly LocatedSentence[];
      }
    | undefined;
}

const TURN =
  /^(?:[“"(]?(?:but|yet|still|however|nevertheless|nonetheless|even so|that said|all the same|and yet|the trouble|the difficulty|the answer|the reply|the flaw|what (?:this|the|they) .{0,30}(?:forgets?|ignores?|misses|leaves? out)|such (?:arguments|claims|objections|fears)|none of this|this (?:argument|objection|claim|fear|view|defence|reasoning)|as (?:a picture|an argument)))\b|, however,|, though,/i;

const CONCEDING =
  /\b(?:right|fair|true|grant|granted|concede|admit|admitted|cannot be denied|has a point|have a point|not wrong|partly|some force|real enough|undeniable|legitimate)\b/i;

const REFRAMING =
  /\b(?:the (?:real )?question is|not whether|rather than|misses|the wrong question|another way|a different|the comparison|depends on|the choice is|confuses|mistakes|both|not the point|the issue is)\b/i;

/**
 * Parts the counterarguments of articles into views and the answers that follow them; an answer without a view joins the one before, and is no
 * view of its own where there is none. */
export function splitRebuttals(claims: readonly Claim[], tools: PointTools): readonly Objection[] {
  const objections: Objection[] = [];
  for (const claim of claims) {
    const turn = claim.sentences.findIndex(({ text }) => TURN.test(text));
    const last = objections.at(-1);
    if (
      turn === 0 &&
      last !== undefined &&
      last.answer === undefined &&
      isNear(last.claim, claim)
    ) {
      objections[objections.length - 1] = { claim: last.claim, answer: answerOf(claim, 0) };
    } else if (turn === 0 && claim.lead.who === undefined) continue;
    else if (turn > 0)
      objections.push({ claim: firstOf(claim, turn), answer: answerOf(claim, turn) });
    else objections.push({ claim, answer: answerWithin(claim, tools) });
  }
  return objections;
}

/** Whether an answer stands in the paragraph of the view, or in the next. */
function isNear(a: Claim, b: Claim): boolean {
  const [last, first] = [a.sentences.at(-1), b.sentences[0]];
  return (
    last !== undefined && last.article === first?.article && first.paragraph - last.paragraph <= 1
  );
}

function firstOf(claim: Claim, count: number): Claim {
  const points = claim.points.slice(0, count);
  return {
    ...claim,
    sentences: claim.sentences.slice(0, count),
    points,
    lead: bestPoint(points),
    sure: Math.max(...claim.sentences.slice(0, count).map(({ score }) => score)),
  };
}

function answerOf({ sentences, points }: Claim, from: number): Objection['answer'] {
  const point = bestPoint(points.slice(from));
  const text = sentences
    .slice(from)
    .map((sentence) => sentence.text)
    .join(' ');
  return { kind: kindOf(text), point, sentences: sentences.slice(from) };
}

/** A view and its answer in one sentence: “The list is long, but half of it is met.” */
const WITHIN = /^.{25,200}?[,;] (?:but|yet|and yet) (?<answer>.{25,})$/iu;

function answerWithin({ sentences, lead }: Claim, tools: PointTools): Objection['answer'] {
  const sentence = sentences.length === 1 ? sentences[0] : undefined;
  const answer = sentence && WITHIN.exec(sentence.text)?.groups?.['answer'];
  if (sentence === undefined || answer === undefined) return undefined;
  const point = toPoint({ text: answer, role: 'counterargument' }, tools);
  return point.quality < LEAST_QUALITY || point.text === lead.text
    ? undefined
    : { kind: kindOf(sentence.text), point, sentences };
}

/** What an answer in the same sentence must be worth to be told apart. */
const LEAST_QUALITY = 0.6;

function kindOf(text: string): Rebuttal['kind'] {
  if (REFRAMING.test(text)) return 'reframe';
  return CONCEDING.test(text) ? 'concede' : 'refute';
}
