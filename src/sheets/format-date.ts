import type { DateView } from './claim-views.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year, a month or a day as it is read; a no-break space keeps its parts on one line. */
export function formatDate(iso: string): DateView {
  const [year = '', month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return { iso, long: iso, short: iso };
  const write = (monthName: string): string =>
    [...(day === undefined ? [] : [String(Number(day))]), monthName, year].join('\u00A0');
  return { iso, long: write(name), short: write(name.length > 4 ? name.slice(0, 3) : name) };
}

/** Whether the text is a date that `formatDate` can read. */
export function isDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text);
}
