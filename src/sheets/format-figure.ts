import { formatDate } from './format-date.ts';

/** Shorter dates look like ranges of years: `2010-11`. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A figure as it stands in a table: thousands parted by commas, dates spelt out, any other text as it is. */
export function formatFigure(value: number | string, unit?: string): string {
  if (unit === 'date' || (typeof value === 'string' && WHOLE_DAY.test(value)))
    return formatDate(String(value)).short;
  return typeof value === 'number' ? formatNumber(value) : value;
}

/** `1234567.5` as `1,234,567.5`. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
