/** What a fact’s value is: a bare number or range of numbers, a date, years, or words that carry their own unit. */
export type FigureKind = 'number' | 'date' | 'years' | 'words';

/** Words that may stand around a number without saying of what it is. */
const AROUND =
  /\b(?:over|about|around|roughly|some|nearly|almost|more|less|fewer|than|at|least|most|up|to|under|above|below|between|and|or|approximately|circa|ca|from|hundred|thousand|lakh|million|crore|billion|trillion|bn|mn|m|k)\b/gi;

/** The kind of a fact’s value, as it is written. */
export function kindOfFigure(value: string | number): FigureKind {
  const text = String(value).trim();
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return 'date';
  const years = text.split(/[^\p{L}\p{N}]+/u);
  if (years.length > 1 && years.every((year) => /^(?:1[0-9]|20|21)\d\d$/.test(year)))
    return 'years';
  const rest = text.replace(AROUND, '');
  return /\d/.test(text) && /^[\d\s.,+~<>=–—−-]*$/.test(rest) ? 'number' : 'words';
}
