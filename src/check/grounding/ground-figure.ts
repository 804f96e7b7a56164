import type { JudgementCode } from '../../problems/catalogue.ts';
import { hasFigure } from '../../language/figures/has-figure.ts';
import { isQuantity, type Figure } from '../../language/figures/figure.ts';
import { nearestFigures } from './nearest-figures.ts';
import type { CitedMaterial } from './index-sources.ts';
import type { Passage } from './passage.ts';
import { findElsewhere, listPassages, type Ungrounded } from './ungrounded.ts';

/** Holds a figure against what is cited; times may also be those of the cited articles themselves. */
export function groundFigure(figure: Figure, material: CitedMaterial): readonly Ungrounded[] {
  const has = (passage: Passage): boolean =>
    hasFigure(figure, passage, material.years) && hasRate(figure, passage);
  if (material.passages.some(has) || (isTime(figure) && material.heads.some(has))) return [];
  const there = nearestFigures(figure, material.passages);
  return [
    {
      code: codeOf(figure),
      message: `“${figure.text}” is not in ${listPassages(material)}.`,
      hint:
        findElsewhere(has, material) ??
        (there.length === 0
          ? 'Cite what says so, give the figures that you worked it out from, or leave it out.'
          : `There it says: ${there.join('; ')}.`),
    },
  ];
}

/**
 * Whether a passage speaks of what the figure is counted by: a sum a year is not one a month. What is given for some year
 * is so much a year.
 */
function hasRate({ rate }: Figure, { units, figures }: Passage): boolean {
  if (rate === undefined || units.has(rate)) return true;
  return rate === 'year' && figures.some(isTime);
}

function isTime({ readings }: Figure): boolean {
  return readings.some((reading) => !isQuantity(reading));
}

function codeOf({ readings: [own] }: Figure): JudgementCode {
  if (own?.kind === 'money') return 'grounding/money';
  return own === undefined || isQuantity(own) ? 'grounding/number' : 'grounding/date';
}
