const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const MONTH = `(${MONTHS.flat().join('|')})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(1[0-9]\\d\\d|20\\d\\d)';

/** The ways in which a day or a month is written, each with the order of its parts. Days come before months, as in Pakistan. */
const FORMS = [
  { form: `${DAY}(?: of)? ${MONTH},? ${YEAR}`, parts: 'dmy' },
  { form: `${MONTH} ${DAY},? ${YEAR}`, parts: 'mdy' },
  { form: `${MONTH},? ${YEAR}`, parts: 'my' },
  { form: `${YEAR}-(\\d{2})-(\\d{2})`, parts: 'ymd' },
  { form: `(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}`, parts: 'dmy' },
].map(({ form, parts }) => ({
  form: new RegExp(`(?<![\\p{L}\\p{N}])${form}(?!\\p{N})`, 'giu'),
  parts,
}));

/** A date found in a text: `1954-05` or `1954-05-19`, and where it stands. */
export interface FoundDate {
  readonly date: string;
  readonly said: string;
  readonly at: number;
}

/** Every day or month with its year that a text names; bare years are left out. */
export function readDates(text: string): FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: FoundDate[] = [];
  let left = text;
  for (const { form, parts } of FORMS) {
    for (const match of left.matchAll(form)) {
      const date = dateOf(match.slice(1), parts);
      if (date !== undefined) found.push({ date, said: match[0], at: match.index });
      left = left.replace(match[0], (said) => '#'.repeat(said.length));
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function dateOf(values: readonly string[], parts: string): string | undefined {
  const part = (name: string): string | undefined => values[parts.indexOf(name)];
  const month = monthOf(part('m') ?? '');
  const day = part('d');
  if (month < 1 || month > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return undefined;
  const written = `${part('y')}-${String(month).padStart(2, '0')}`;
  return day === undefined ? written : `${written}-${day.padStart(2, '0')}`;
}

function monthOf(text: string): number {
  const name = text.toLowerCase();
  const at = MONTHS.findIndex((names) => names.includes(name));
  return at < 0 ? Number(name) : at + 1;
}
