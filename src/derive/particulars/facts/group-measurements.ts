import { findGroup } from '../../../language/names/find-groups.ts';
import { wordsOf } from '../../../language/names/words-of.ts';
import { contentKeys, overlapOf } from '../content-keys.ts';
import type { Measurement } from './measurement.ts';

/** Words that two texts must share, as a part of all of both, to measure the same thing: own rule. */
const ALIKE = 0.6;

interface Group {
  readonly keys: ReadonlySet<string>;
  readonly members: Measurement[];
}

/** Measurements of the same thing, in the order in which the first of each was found. */
export function groupMeasurements(
  all: readonly Measurement[],
): readonly (readonly Measurement[])[] {
  const byUnit = new Map<string, Group[]>();
  const groups: Group[] = [];
  for (const measurement of all) {
    const keys = contentKeys(measurement.text);
    const sort = sortKey(measurement);
    const alike = byUnit.get(sort) ?? [];
    const group = alike.find((one) => fits(one, keys, measurement));
    if (group !== undefined) group.members.push(measurement);
    else {
      const made = { keys, members: [measurement] };
      groups.push(made);
      byUnit.set(sort, [...alike, made]);
    }
  }
  return groups.map(({ members }) => members);
}

/** What is measured in, whatever the magnitude: lakh rupees and crore rupees are rupees. */
function sortKey({ amount, unit }: Measurement): string {
  const plain = unit.replace(/\b(?:lakh|crore|million|billion|arab|trillion)\b/g, '').trim();
  return `${amount.kind} ${[...contentKeys(plain)].at(-1) ?? plain}`;
}

function fits(
  { keys, members: [first] }: Group,
  others: ReadonlySet<string>,
  measurement: Measurement,
): boolean {
  if (first === undefined || overlapOf(keys, others) < ALIKE) return false;
  const isSamePeriod =
    first.period === undefined ||
    measurement.period === undefined ||
    first.period === measurement.period;
  const isOtherArticle = first.source.article !== measurement.source.article;
  if (!isSamePeriod) return false;
  return isOfSameNames(first, measurement) && (isOtherArticle || isSameSize(first, measurement));
}

/** Whether two texts name the same: children out of school in a province are not those of the country. */
function isOfSameNames({ text: a }: Measurement, { text: b }: Measurement): boolean {
  return namesIn(a) === namesIn(b);
}

function namesIn(text: string): string {
  const words = wordsOf(text).filter(
    ({ isCapital, isFirst }, at, all) =>
      isCapital && (!isFirst || findGroup(all, at) !== undefined),
  );
  return [...new Set(words.map(({ key }) => key))].toSorted().join(' ');
}

/** Whether two measurements give the same figure. */
export function isSameSize({ amount: a }: Measurement, { amount: b }: Measurement): boolean {
  return Math.abs(a.size - b.size) <= 1e-6 * Math.max(Math.abs(a.size), Math.abs(b.size));
}
