import { describe, expect, test } from 'vitest';
import { currencyAt, currencyBefore } from '../../../src/language/figures/currencies.ts';
import { tokenise } from '../../../src/language/figures/tokenise.ts';

describe('currencyBefore', () => {
  test.each([
    ['$5', 'USD'],
    ['US$5', 'USD'],
    ['US$ 5', 'USD'],
    ['U.S.$5', 'USD'],
    ['USD 5', 'USD'],
    ['A$5', 'AUD'],
    ['Rs 5', 'PKR'],
    ['Rs. 5', 'PKR'],
    ['Rs5', 'PKR'],
    ['PKR 5', 'PKR'],
    ['₨5', 'PKR'],
    ['₹5', 'INR'],
    ['£5', 'GBP'],
    ['€5', 'EUR'],
  ])('of %s is %s, and the number comes next', (text, currency) => {
    const tokens = tokenise(text);
    const found = currencyBefore(tokens, 0);
    expect(found?.currency).toBe(currency);
    expect(tokens[found?.next ?? 0]?.text).toBe('5');
  });

  test.each(['5', 'us 5', 'a dam', ''])('is none in “%s”', (text) => {
    expect(currencyBefore(tokenise(text), 0)).toBeUndefined();
  });
});

describe('currencyAt', () => {
  test.each([
    ['dollars', 0, 'USD'],
    ['rupee', 0, 'PKR'],
    ['Indian rupees', 1, 'INR'],
    ['Canadian dollars', 1, 'CAD'],
    ['pounds', 0, 'GBP'],
    ['dams', 0, undefined],
  ])('of “%s” at word %i is %s', (text, at, currency) => {
    expect(currencyAt(tokenise(text), at)).toBe(currency);
  });
});
