import type { QuantityReading } from './figure.ts';
import { isNear } from './is-near.ts';

/** How many of the smallest measure of their sort the measures of time are: days in a month are not always as many. */
const TIMES = new Map([
  ['month', { sort: 'calendar', length: 1 }],
  ['year', { sort: 'calendar', length: 12 }],
  ['minute', { sort: 'clock', length: 1 }],
  ['hour', { sort: 'clock', length: 60 }],
  ['day', { sort: 'clock', length: 60 * 24 }],
  ['week', { sort: 'clock', length: 60 * 24 * 7 }],
]);

/** Whether a length of time is exactly the other: 18 months are a year and a half, 48 hours two days. */
export function isSameTime(source: QuantityReading, claim: QuantityReading): boolean {
  if (source.unit === claim.unit) return false;
  const [there, here] = [TIMES.get(source.unit ?? ''), TIMES.get(claim.unit ?? '')];
  if (there === undefined || here === undefined || there.sort !== here.sort) return false;
  return isNear(source.value * there.length, claim.value * here.length);
}
