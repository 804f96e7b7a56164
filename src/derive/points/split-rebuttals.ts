import type { Outline } from '../../model/outline.ts';
import type { Claim } from './claim.ts';
import type { LocatedSentence } from './located-sentence.ts';
import type { Point } from './point.ts';

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

/** Parts the counterarguments of articles into views and the answers that follow them; an answer without a view joins the one before. */
export function splitRebuttals(claims: readonly Claim[]): readonly Objection[] {
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
    } else if (turn > 0)
      objections.push({ claim: firstOf(claim, turn), answer: answerOf(claim, turn) });
    else objections.push({ claim, answer: undefined });
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
    lead: points.reduce((best, point) => (point.quality > best.quality ? point : best)),
  };
}

function answerOf({ sentences, points }: Claim, from: number): Objection['answer'] {
  const answering = points.slice(from);
  const point = answering.reduce((best, other) => (other.quality > best.quality ? other : best));
  const text = sentences
    .slice(from)
    .map((sentence) => sentence.text)
    .join(' ');
  return { kind: kindOf(text), point, sentences: sentences.slice(from) };
}

function kindOf(text: string): Rebuttal['kind'] {
  if (REFRAMING.test(text)) return 'reframe';
  return CONCEDING.test(text) ? 'concede' : 'refute';
}
