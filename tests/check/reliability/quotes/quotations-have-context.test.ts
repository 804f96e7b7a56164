import { describe, expect, test } from 'vitest';
import { quotationsHaveContext } from '../../../../src/check/reliability/quotes/quotations-have-context.ts';
import { aQuote } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';

function messages(written: Parameters<typeof aQuote>[0]): string[] {
  return runTopicRule(quotationsHaveContext, { quotes: [aQuote(written)] }).map(
    ({ message }) => message,
  );
}

describe('quotationsHaveContext', () => {
  test('is content with date and context', () => {
    expect(messages({ date: '1968-11', context: 'A warning about South Vietnam.' })).toEqual([]);
  });

  test('says in one sentence what is missing', () => {
    expect(messages({})).toEqual(['The quotation `quote` has no date and no context.']);
    expect(messages({ date: 1968 })).toEqual(['The quotation `quote` has no context.']);
    expect(messages({ context: 'Of Vietnam.' })).toEqual(['The quotation `quote` has no date.']);
  });

  test('takes a date from the context, or the word that there is none', () => {
    expect(messages({ context: 'Said in 1968 of Vietnam.' })).toEqual([]);
    expect(messages({ context: 'From a report that is undated.' })).toEqual([]);
  });
});
