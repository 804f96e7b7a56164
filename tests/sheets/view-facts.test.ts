import { describe, expect, test } from 'vitest';
import { FACT_STATUSES } from '../../src/model/fact.ts';
import { citeSources } from '../../src/sheets/cite-sources.ts';
import { viewFacts } from '../../src/sheets/view-facts.ts';
import { aFact } from '../support/a-fact.ts';
import { aLibrary } from '../support/a-library.ts';
import { anArticle } from '../support/an-article.ts';

const sources = citeSources(aLibrary({ articles: [anArticle('akram')] }), { numbers: new Map() });
const context = { sources, isOverdue: false };

function view(written: Parameters<typeof aFact>[0]) {
  const [viewed] = viewFacts([aFact(written)], context);
  return viewed;
}

describe('viewFacts', () => {
  test('numbers facts as they stand', () => {
    const facts = [aFact({ id: 'a' }), aFact({ id: 'b' })];
    expect(viewFacts(facts, context).map(({ number }) => number)).toEqual(['F1', 'F2']);
  });

  test('has an empty text for whatever was not written', () => {
    expect(view({})).toMatchObject({
      unit: '',
      period: '',
      asOf: '',
      note: '',
      conflicts: [],
      citations: [],
    });
  });

  test('writes figure, unit, period and date as they are read', () => {
    const written = { value: 83000, unit: 'people', period: '2001–2018', as_of: '2018-11' };
    expect(view(written)).toMatchObject({
      figure: '83,000',
      unit: 'people',
      period: '2001–2018',
      asOf: 'Nov\u00A02018',
    });
  });

  test.each([
    { value: 34.2, unit: 'USD billion', shown: ['$34.2', 'billion'] },
    { value: '30–33', unit: 'USD billion', shown: ['$30–33', 'billion'] },
    { value: 500, unit: 'USD', shown: ['$500', ''] },
    { value: 'about 30', unit: 'USD billion', shown: ['about $30', 'billion'] },
    { value: 'a sum of a day or so: 30', unit: 'USD', shown: ['a sum of a day or so: 30', 'USD'] },
    { value: 5, unit: 'USDT', shown: ['5', 'USDT'] },
    { value: 5, unit: 'billion USD', shown: ['5', 'billion USD'] },
    { value: 120, unit: 'PKR billion', shown: ['120', 'PKR billion'] },
  ])('writes $value of the unit $unit as $shown', ({ value, unit, shown }) => {
    const fact = view({ value, unit });
    expect([fact?.figure, fact?.unit]).toEqual(shown);
  });

  test('writes figures that contradict it with the same sign', () => {
    const conflicts = [15, '15–20', 'hardly any', 'about 7'].map((value) => ({
      value,
      source: 's',
    }));
    const written = { value: 1, unit: 'USD', conflicts };
    expect(view(written)?.conflicts.map(({ figure }) => figure)).toEqual([
      '$15',
      '$15–20',
      'hardly any',
      'about $7',
    ]);
  });

  test('writes sums that contradict it with their unit, which stands apart for the fact alone', () => {
    const conflicts = [118.3, 'more than 33', 'hardly any'].map((value) => ({
      value,
      source: 's',
    }));
    const fact = view({ value: 126.79, unit: 'USD billion', conflicts });
    expect(fact).toMatchObject({ figure: '$126.79', unit: 'billion' });
    expect(fact?.conflicts.map(({ figure }) => figure)).toEqual([
      '$118.3 billion',
      'more than $33 billion',
      'hardly any',
    ]);
  });

  test('sets a figure large, smaller, or as words by its length', () => {
    const sizeOf = (value: string) => [view({ value })?.isLong, view({ value })?.isWordy];
    expect(sizeOf('x'.repeat(9))).toEqual([false, false]);
    expect(sizeOf('x'.repeat(10))).toEqual([true, false]);
    expect(sizeOf('x'.repeat(24))).toEqual([true, false]);
    expect(sizeOf('x'.repeat(25))).toEqual([false, true]);
  });

  test('shows a date once, and not its unit', () => {
    expect(view({ value: '1954-05-19', unit: 'date', period: '1954' })).toMatchObject({
      figure: '19\u00A0May\u00A01954',
      unit: '',
      period: '',
    });
  });

  test('shows every figure that contradicts it, written in the same way', () => {
    const conflicts = [
      { value: 15000, source: 'One', url: 'https://example.com' },
      { value: 'about 20,000', source: 'Two' },
    ];
    expect(view({ status: 'disputed', conflicts })?.conflicts).toEqual([
      { figure: '15,000', source: 'One', who: 'One', url: 'https://example.com' },
      { figure: 'about 20,000', source: 'Two', who: 'Two', url: '' },
    ]);
  });

  test('calls every status but `verified` doubtful', () => {
    const doubtful = FACT_STATUSES.filter((status) => view({ status })?.isDoubtful);
    expect(doubtful).toEqual(FACT_STATUSES.filter((status) => status !== 'verified'));
  });

  test('calls contested what sources contradict, and what is no longer right', () => {
    const contested = FACT_STATUSES.filter((status) => view({ status })?.isContested);
    expect(contested).toEqual(['disputed', 'outdated']);
  });

  test('cites its evidence', () => {
    expect(view({ evidence: ['akram#p2'] })?.citations).toMatchObject([{ paragraphs: '¶2' }]);
  });

  test('names in short who says otherwise, but not by words that say nothing without their end', () => {
    const conflicts = [
      { value: 33, source: 'Huma Akram, exam-site editorial' },
      { value: 43, source: 'same table, reimbursements left out' },
      { value: 44, source: 'The Survey, 2016' },
      { value: 45, source: 'The Survey, 2018' },
    ];
    expect(view({ conflicts })?.conflicts.map(({ who }) => who)).toEqual([
      'Huma Akram',
      'same table, reimbursements left out',
      'The Survey, 2016',
      'The Survey, 2018',
    ]);
    expect(view({ conflicts })?.also).toBe('33 (Huma Akram), 3 more');
    expect(view({ conflicts: conflicts.slice(0, 1) })?.also).toBe('33 (Huma Akram)');
    expect(view({})?.also).toBe('');
  });

  test.each([
    ['3.2', '$3.2 billion'],
    ['3.2 over five years', '$3.2 billion over five years'],
    ['118.3, for 2002–2016', '$118.3 billion, for 2002–2016'],
    ['1,000–1,200', '$1,000–1,200 billion'],
    ['over 33', 'over $33 billion'],
    ['more than 33, or so', 'more than $33 billion, or so'],
  ])('gives the sum %s its unit, where a number has it', (value, shown) => {
    const conflicts = [{ value, source: 'The Survey' }];
    expect(view({ value: 5, unit: 'USD billion', conflicts })?.also).toBe(`${shown} (The Survey)`);
  });

  test('marks a figure with a date once the topic is overdue for review, and no other', () => {
    const facts = [aFact({ id: 'a', as_of: '2026-03' }), aFact({ id: 'b' })];
    const marks = (isOverdue: boolean) =>
      viewFacts(facts, { sources, isOverdue }).map(({ isStale }) => isStale);
    expect(marks(true)).toEqual([true, false]);
    expect(marks(false)).toEqual([false, false]);
  });
});
