const WEEKDAYS = 'saturday sunday monday tuesday wednesday thursday friday'.split(' ');

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The days that a report means by “on Tuesday”: of the week that ends with its publication. By the algorithm of Zeller
 * (1883) for the day of the week.
 * @param text what the report says; @param published its day, as `2025-06-11`.
 */
export function namedDays(text: string, published: string): readonly Day[] {
  const [year, month, day] = published.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return [];
  const named = new Set(
    text.toLowerCase().match(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g),
  );
  if (named.size === 0) return [];
  const days: Day[] = [];
  let current: Day = { year, month, day };
  for (let back = 0; back < 7; back += 1) {
    if (named.has(WEEKDAYS[weekdayOf(current)] ?? '')) days.push(current);
    current = dayBefore(current);
  }
  return days;
}

/** 0 for Saturday to 6 for Friday. */
function weekdayOf({ year, month, day }: Day): number {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const [k, j] = [y % 100, Math.floor(y / 100)];
  const sum = day + Math.floor((13 * (m + 1)) / 5) + k;
  return (sum + Math.floor(k / 4) + Math.floor(j / 4) + 5 * j) % 7;
}

function dayBefore({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 };
  if (month === 1) return { year: year - 1, month: 12, day: 31 };
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = (MONTH_DAYS[month - 2] ?? 30) + (month === 3 && isLeap ? 1 : 0);
  return { year, month: month - 1, day: last };
}
