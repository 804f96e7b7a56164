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
  const sign = findSign(tokens, at);
  if (sign !== undefined) return sign;
  const currency = CURRENCY_CODES.get(tokens[at]?.lower ?? '');
  if (currency === undefined) return undefined;
  return { currency, next: tokens[at + 1]?.text === '.' ? at + 2 : at + 1 };
}

const BEFORE_SIGN = /^(?:us|u|s|a|c|hk|\.)$/;

/** The most that stands before a sign, as in `U.S.$`. */
const MOST_BEFORE_SIGN = 4;

/** A sign, or one to which letters and stops are attached: `$`, `US$`. */
function findSign(
  tokens: readonly Token[],
  at: number,
): { currency: string; next: number } | undefined {
  for (let place = at; place <= at + MOST_BEFORE_SIGN; place += 1) {
    const token = tokens[place];
    const currency = SIGNS.get(token?.text ?? '');
    if (currency !== undefined) return { currency, next: place + 1 };
    const isBefore = token !== undefined && BEFORE_SIGN.test(token.lower);
    if (!isBefore || tokens[place + 1]?.isAttached !== true) return undefined;
  }
  return undefined;
}

/** The currency that a word names: `dollars`, `rupees`, `USD`. */
export function currencyAt(tokens: readonly Token[], at: number): string | undefined {
  const word = (tokens[at]?.lower ?? '').replace(/s$/, '');
  const owner = OWNERS.get(`${tokens[at - 1]?.lower ?? ''} ${word}`);
  return owner ?? CURRENCY_WORDS.get(word);
}
