import type { Token } from './tokenise.ts';

const SIGNS = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['₨', 'PKR'],
  ['¥', 'CNY'],
]);

/** Codes and words before a figure: `Rs 5`, `PKR 5`, `US$5`. */
const CURRENCY_CODES = new Map([
  ['rs', 'PKR'],
  ['pkr', 'PKR'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['inr', 'INR'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['sar', 'SAR'],
  ['aed', 'AED'],
  ['jpy', 'JPY'],
  ['afn', 'AFN'],
]);

/** What may stand before a sum: signs, and codes in small letters. */
export const currencySigns: ReadonlySet<string> = new Set(SIGNS.keys());
export const currencyWords: readonly string[] = [...CURRENCY_CODES.keys()];

const CURRENCY_WORDS = new Map([
  ...CURRENCY_CODES,
  ['dollar', 'USD'],
  ['rupee', 'PKR'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['sterling', 'GBP'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['riyal', 'SAR'],
  ['dirham', 'AED'],
  ['yen', 'JPY'],
  ['afghani', 'AFN'],
]);

/** Whose money, where the word for it alone would mislead. */
const OWNERS = new Map([
  ['indian rupee', 'INR'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['egyptian pound', 'EGP'],
]);

/** The currency of a sign or code that stands before a figure; `next` is the token after it. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { currency: string; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return undefined;
  const sign = SIGNS.get(token.text);
  if (sign !== undefined) return { currency: sign, next: at + 1 };
  const after = signAfterLetters(tokens, at);
  if (after !== undefined) return after;
  const currency = CURRENCY_CODES.get(token.lower);
  if (currency === undefined) return undefined;
  return { currency, next: tokens[at + 1]?.text === '.' ? at + 2 : at + 1 };
}

/** Dollars that are not those of the United States, by their signs. */
const OTHER_DOLLARS = new Map([
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['hk$', 'HKD'],
]);

/** Letters and points that may stand before a sign: as many as in `U.S.$`. */
const MOST_LETTERS = 4;

function signAfterLetters(
  tokens: readonly Token[],
  at: number,
): { currency: string; next: number } | undefined {
  for (let place = at; place < at + MOST_LETTERS; place += 1) {
    const after = tokens[place + 1];
    if (!/^(?:us|u|s|a|c|hk|\.)$/.test(tokens[place]?.lower ?? '') || after?.isAttached !== true)
      return undefined;
    const currency = SIGNS.get(after.text);
    const other =
      place === at ? OTHER_DOLLARS.get(`${tokens[at]?.lower ?? ''}${after.text}`) : undefined;
    if (currency !== undefined) return { currency: other ?? currency, next: place + 2 };
  }
  return undefined;
}

/** The currency that a word names: `dollars`, `rupees`, `USD`. */
export function currencyAt(tokens: readonly Token[], at: number): string | undefined {
  const word = (tokens[at]?.lower ?? '').replace(/s$/, '');
  const owner = OWNERS.get(`${tokens[at - 1]?.lower ?? ''} ${word}`);
  return owner ?? CURRENCY_WORDS.get(word);
}
