import { extractQuotations } from '../../language/quotations/extract-quotations.ts';
import type { Unit } from './unit.ts';

/**
 * The sentences that stand inside one quotation of several: none of them alone has both of its marks.
 * @returns their places among the units.
 */
export function findLongSpeech(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>();
  const places = units.map((_, at) => at).filter((at) => units[at]?.kind === 'sentence');
  for (const paragraph of Map.groupBy(places, (at) => units[at]?.paragraph).values())
    for (const at of inParagraph(units, paragraph)) found.add(at);
  return found;
}

/** A longer paragraph is none of an article. */
const LONGEST = 20_000;

function inParagraph(units: readonly Unit[], paragraph: readonly number[]): readonly number[] {
  let length = 0;
  const placed = paragraph.map((at) => {
    const start = length;
    length += (units[at]?.text.length ?? 0) + 1;
    return { at, start, end: length - 1 };
  });
  if (length > LONGEST) return [];
  const whole = paragraph.map((at) => units[at]?.text ?? '').join(' ');
  return extractQuotations(whole).flatMap(({ text, start }) => {
    const end = start + text.length + 1;
    const covered = placed.filter((one) => one.start < end && one.end > start);
    return covered.length > 1 ? covered.map(({ at }) => at) : [];
  });
}
