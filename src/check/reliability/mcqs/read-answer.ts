import { plainWords } from '../plain-words.ts';
import { readDates } from '../read-dates.ts';

/** What an option says, as far as it can be compared: a date, an amount of something, or words. */
export type Answer =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'amount'; readonly from: number; readonly to: number; readonly unit: string }
  | { readonly kind: 'words'; readonly words: string };

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)(?: ?(thousand|lakh|million|crore|billion|trillion)s?\b)?`;
const MORE = String.raw`(over|more than|above|at least)`;
const LESS = String.raw`(under|less than|fewer than|below|at most|up to)`;
const AMOUNT = new RegExp(
  String.raw`^(?:(?:about|around|nearly|almost|some|exactly) )?(?:${MORE} |${LESS} )?${NUMBER}(?: ?(?:–|-|to) ?${NUMBER})?(.*)$`,
);

/** Reads an option, or the value of a fact with its unit. */
export function readAnswer(text: string): Answer {
  const plain = text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  const [date, second] = readDates(plain);
  if (date !== undefined && second === undefined && isAll(plain, date.said))
    return { kind: 'date', date: date.date };
  if (/^(?:in )?\d{4}$/.test(plain)) return { kind: 'date', date: plain.slice(-4) };
  return readAmount(plain) ?? { kind: 'words', words: plainWords(text) };
}

function isAll(text: string, said: string): boolean {
  return /^(?:on |in )?$/.test(text.replace(said, ''));
}

/** Money with its sign before or after, and per cent however it is written, come out alike. */
function readAmount(plain: string): Answer | undefined {
  const isMoney = /\$|\busd?\b|\bdollars?\b/.test(plain);
  const bare = plain
    .replace(/\$|\busd?\b|\bus (?=dollar)|\bdollars?\b/g, '')
    .replace(/%|\bper ?cent\b/g, ' percent')
    .replace(/\s+/g, ' ')
    .trim();
  const [, more, less, first, firstScale, last, lastScale, rest = ''] = AMOUNT.exec(bare) ?? [];
  if (first === undefined) return undefined;
  const from = toNumber(first, firstScale ?? (last === undefined ? undefined : lastScale));
  const to = last === undefined ? from : toNumber(last, lastScale);
  const unit = `${isMoney ? 'dollars ' : ''}${plainWords(rest)}`.trim();
  if (/\d/.test(unit)) return undefined;
  if (more !== undefined) return { kind: 'amount', from, to: Infinity, unit };
  if (less !== undefined) return { kind: 'amount', from: -Infinity, to: from, unit };
  return { kind: 'amount', from, to, unit };
}

function toNumber(digits: string, scale = ''): number {
  return Number((Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1)).toPrecision(12));
}
