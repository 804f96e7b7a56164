import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../../src/check/reliability/plain-words.ts';
import { quotationsAreFresh } from '../../../../src/check/reliability/quotes/quotations-are-fresh.ts';
import { STOCK_QUOTATIONS } from '../../../../src/check/reliability/quotes/stock-quotations.ts';
import { aQuote } from '../../../support/an-outline.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

type Written = Parameters<typeof aQuote>[0];

function find(quotes: Written[], trial: Trial = {}): string[] {
  const written = { quotes: quotes.map((quote, at) => aQuote({ id: `quote-${at}`, ...quote })) };
  return codesAndPlaces(runTopicRule(quotationsAreFresh, written, trial));
}

describe('quotationsAreFresh', () => {
  test('warns of a stock quotation that is not marked, however it is set', () => {
    expect(find([{ text: '… but to be *America’s* friend is FATAL!' }])).toEqual([
      'quote/overused at topic.yaml quotes.0.text',
    ]);
    expect(find([{ text: 'We have no permanent friends, only interests' }])).toHaveLength(1);
  });

  test('says who is quoted so often, how many are, and how to mend it', () => {
    const friend = 'to be America’s friend is fatal';
    const marked = ['One', 'Two', 'Three'].map((text, at) =>
      aQuote({ id: `m${at}`, text, overused: true }),
    );
    const quotes = [aQuote({ id: 'friend', text: friend }), ...marked];
    expect(runTopicRule(quotationsAreFresh, { quotes }).map(sayProblem)).toEqual([
      'topic.yaml quotes.0.text:1:1 warning quote/overused: The quotation `friend` is one that every guide book prints (Henry Kissinger), and is not marked as such.\n' +
        '  Write `overused: true`, so that the sheet warns of it, or choose a quotation from your own sources.',
      'topic.yaml quotes.3.overused:1:1 warning quote/overused: 3 quotations are marked overused; at most 2 should be.\n' +
        '  Keep the one that the argument needs, and replace the others with words from your own sources.',
    ]);
  });

  test('is content with one that is marked, and with words of one’s own sources', () => {
    expect(find([{ text: 'to be America’s friend is fatal', overused: true }])).toEqual([]);
    expect(find([{ text: 'used and abandoned' }])).toEqual([]);
  });

  test('does not take a part of a word for the word', () => {
    expect(find([{ text: 'This will be the changeover' }])).toEqual([]);
  });

  test('warns once where many are marked, at the first that is too many', () => {
    const marked = ['One', 'Two', 'Three', 'Four'].map((text) => ({ text, overused: true }));
    expect(find(marked.slice(0, 2))).toEqual([]);
    expect(find(marked)).toEqual(['quote/overused at topic.yaml quotes.2.overused']);
    expect(find(marked, { limits: { most: 4 } })).toEqual([]);
  });

  test.each(STOCK_QUOTATIONS)('knows “$words” in plain words, and who said it', ({ words, by }) => {
    expect(plainWords(words)).toBe(words);
    expect(find([{ text: `So it is: ${words}!` }])).toHaveLength(1);
    expect(by).toMatch(/^\p{L}.*\p{L}{3}/u);
  });
});
