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

/** “Prevalence stood at 31 per cent”, “Pakistan recorded 74 cases”, “the court imposed a fine of Rs 85,000”. */
export function describeAfterVerb(placed: PlacedFigure): Description | undefined {
  const before = readBefore(placed);
  if (before === undefined || isUnreal(before.verbs)) return undefined;
  const { chunks, shape, to } = placed;
  const rest = cutFigures(chunks.slice(to, clauseEnd(shape, to)));
  if (rest[0] !== undefined && COMPARED.test(rest[0].lower)) return undefined;
  if (before.object.length > 0) return describeWithObject(before, rest, placed);
  if (before.near === '') return describeDirect(before, rest, placed);
  return describePrepositional(before, rest, placed);
}
