import type { Chunk } from '../clauses/chunk.ts';
import { clauseEnd } from '../clauses/shapes.ts';
import { cutFigures } from './cut-figures.ts';
import { describeDirect } from './describe-direct.ts';
import { describePrepositional } from './describe-prepositional.ts';
import { describeWithObject } from './describe-with-object.ts';
import type { Description, PlacedFigure } from './placed-figure.ts';
import { readBefore } from './read-before.ts';
import { isUnreal } from './say-doing.ts';

/** Words with which a figure is a difference, of what from what being told elsewhere. */
const COMPARED =
  /^(?:more|less|fewer|lower|higher|short|below|above|cheaper|dearer|than|longer|shorter|ahead|behind|away|older|younger)$/;

/** Words with which a time only places one thing after or before another: “two weeks after the talks”. */
const BESIDE = /^(?:after|before|later|earlier|ago|since|from)$/;

const TIME = /^(?:day|week|month|year|hour|minute)s?$/;

/** Whether what follows a figure makes it a difference, or the distance from another time. */
function isOutside(next: Chunk | undefined, { amount }: PlacedFigure): boolean {
  if (next === undefined) return false;
  return COMPARED.test(next.lower) || (TIME.test(amount.unit) && BESIDE.test(next.lower));
}

/** “A girl of 21 months” */
function isAge({ chunks, from, amount }: PlacedFigure): boolean {
  return TIME.test(amount.unit) && chunks[from - 1]?.lower === 'of';
}

/** “Prevalence stood at 31 per cent”, “Pakistan recorded 74 cases”, “the court imposed a fine of Rs 85,000”. */
export function describeAfterVerb(placed: PlacedFigure): Description | undefined {
  const before = readBefore(placed);
  if (before === undefined || isUnreal(before.verbs)) return undefined;
  const { chunks, shape, to } = placed;
  if (shape.charAt(to) === 'X' || isAge(placed)) return undefined;
  const rest = cutFigures(chunks.slice(to, clauseEnd(shape, to)));
  if (isOutside(rest[0], placed)) return undefined;
  if (before.object.length > 0) return describeWithObject(before, rest, placed);
  if (before.near === '') return describeDirect(before, rest, placed);
  return describePrepositional(before, rest, placed);
}
