import { describe, expect, test } from 'vitest';
import {
  passageOfFact,
  passageOfHead,
  passageOfQuote,
  passagesOfArticle,
} from '../../../src/check/grounding/source-passages.ts';
import { aFact } from '../../support/a-fact.ts';
import { anArticle } from '../../support/an-article.ts';
import { anOutline, aQuote } from '../../support/an-outline.ts';

describe('passagesOfArticle', () => {
  test('gives each paragraph, with the year and the currencies of the whole article', () => {
    const paragraphs = ['It cost $5.', 'It cost Rs 5 in 1974.', 'It cost 5 million.'];
    const passages = passagesOfArticle(anArticle('akram', { published: '2025-10', paragraphs }));
    expect(
      passages.map(({ label, text, years, currencies }) => [
        ...[label, text, [...years].sort(), [...currencies].sort()],
      ]),
    ).toEqual([
      ['akram#p1', 'It cost $5.', [2025], ['USD']],
      ['akram#p2', 'It cost Rs 5 in 1974.', [1974, 2025], ['PKR']],
      ['akram#p3', 'It cost 5 million.', [1974, 2025], ['PKR', 'USD']],
    ]);
  });

  test('lets a day belong to the year that was named last before its paragraph', () => {
    const paragraphs = [
      'It began in 1971; by 1974 it was over.',
      'On May 1 it fell.',
      'In June too.',
    ];
    const passages = passagesOfArticle(anArticle('akram', { published: '2025-10', paragraphs }));
    expect(passages.map(({ years }) => [...years].sort())).toEqual([
      [1971, 1974, 2025],
      [1974, 2025],
      [1974, 2025],
    ]);
  });

  test('lets the year of a law date what its paragraph tells, and nothing later', () => {
    const paragraphs = ['The Canals Act, 1931, was signed on 2 May.', 'On 3 June it rained.'];
    const passages = passagesOfArticle(anArticle('akram', { published: '1999', paragraphs }));
    expect(passages.map(({ years }) => [...years].sort())).toEqual([[1931, 1999], [1999]]);
  });

  test('knows no year of an article without a date', () => {
    const article = anArticle('akram', { published: 'unknown', paragraphs: ['It fell.'] });
    expect(passagesOfArticle(article).map(({ years }) => [...years])).toEqual([[]]);
  });
});

describe('passageOfHead', () => {
  test('says title, author, outlet, country, date and note, but for what is unknown', () => {
    const written = { title: 'The lake', author: 'Huma Akram', outlet: 'The Gazette' };
    const head = { ...written, country: 'Pakistan', published: '2025-10-24', note: 'A summary.' };
    expect(passageOfHead(anArticle('akram', head))).toMatchObject({
      label: 'akram',
      text: 'The lake | Huma Akram | The Gazette | Pakistan | 24 October 2025 | A summary.',
    });
    const unknown = { author: 'unknown', country: 'unknown', published: 'unknown' };
    expect(passageOfHead(anArticle('akram', { ...written, ...unknown })).text).toBe(
      'The lake | The Gazette',
    );
  });
});

describe('passageOfFact', () => {
  test('says what it is of, its figure and those of others, its period, its day and its note', () => {
    const fact = aFact({
      ...{ id: 'aid', text: 'Aid', value: 34.2, unit: 'USD billion', period: 'FY2002' },
      ...{ as_of: '2018-11', note: 'Ours.', conflicts: [{ value: 33, source: 'An editorial' }] },
    });
    expect(passageOfFact(fact)).toMatchObject({
      label: 'fact:aid',
      text: 'Aid | 34.2 billion USD | 33 billion USD | FY2002 | November 2018 | Ours. | An editorial',
    });
  });

  test('spells a date out', () => {
    const fact = aFact({ id: 'day', text: 'Signed', value: '1954-05-19', unit: 'date' });
    expect(passageOfFact(fact).text).toBe('Signed | 19 May 1954');
  });
});

describe('passageOfQuote', () => {
  test('says the words, who said them, when and on what occasion', () => {
    const written = { role: 'Secretary', date: '1968-11', context: 'to a friend' };
    const [quote] = anOutline({ quotes: [aQuote({ id: 'fatal', ...written })] }).quotes;
    expect(quote && passageOfQuote(quote)).toMatchObject({
      label: 'quote:fatal',
      text: 'To be a friend is fatal. | A statesman | Secretary | November 1968 | to a friend',
    });
    const [bare] = anOutline({ quotes: [aQuote()] }).quotes;
    expect(bare && passageOfQuote(bare).text).toBe('To be a friend is fatal. | A statesman');
  });
});
