import { currencyAt, currencyBefore } from './currencies.ts';
import type { QuantityReading } from './figure.ts';
import { parseNumber, type ParsedNumber } from './parse-number.ts';
import type { Token } from './tokenise.ts';

/** What a number is per cent of, where money says so: “Rs30 of every Rs100”, “eight paisas in the rupee”. */
export function partOfHundred(
  tokens: readonly Token[],
  { value, digits, next, magnitude }: ParsedNumber,
): readonly QuantityReading[] {
  if (magnitude > 1 || value >= HUNDRED) return [];
  const isPart = isOfHundred(tokens, next) || isOfCoin(tokens, next);
  return isPart ? [{ kind: 'percent', value, digits, unit: undefined }] : [];
}

const HUNDRED = 100;

function isOfHundred(tokens: readonly Token[], at: number): boolean {
  const [of, every] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  if (!/^(?:of|in|out)$/.test(of ?? '')) return false;
  const place = of === 'out' && every === 'of' ? at + 2 : at + 1;
  if (!/^(?:every|each)$/.test(tokens[place]?.lower ?? '')) return false;
  const money = currencyBefore(tokens, place + 1);
  const whole = money && parseNumber(tokens, money.next);
  return whole?.value === HUNDRED;
}

function isOfCoin(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:paisas?|paise|cents?|pence)$/.test(tokens[at]?.lower ?? '')) return false;
  const [of, every] = tokens.slice(at + 1, at + 3).map(({ lower }) => lower);
  if (!/^(?:in|of|on|out)$/.test(of ?? '')) return false;
  const place = every === 'of' ? at + 3 : at + 2;
  return (
    /^(?:the|every|each|an?)$/.test(tokens[place]?.lower ?? '') &&
    currencyAt(tokens, place + 1) !== undefined
  );
}
