import { describe, expect, test } from 'vitest';
import { PARTS, type Profile } from '../../src/model/exams.ts';
import { numberItems } from '../../src/sheets/number-items.ts';
import { viewBudgets } from '../../src/sheets/view-budgets.ts';
import { aProfile } from '../support/a-profile.ts';
import { aCause, aCounterargument, anOutline, aRepercussion } from '../support/an-outline.ts';

const { heads } = numberItems(anOutline({ causes: [aCause()], repercussions: [aRepercussion()] }));

function view(written: Partial<Profile>) {
  const [budget] = viewBudgets([{ value: aProfile(written) }], heads);
  return budget;
}

describe('viewBudgets', () => {
  test('shares out words, per cent and minutes', () => {
    const parts = [
      { part: 'introduction' as const, words: 300, times: 1 },
      { part: 'body' as const, words: 200, times: 12 },
      { part: 'conclusion' as const, words: 300, times: 1 },
    ];
    expect(view({ budget_words: 3000, minutes: 150, parts })?.parts).toEqual([
      { name: 'Introduction', heads: '1', words: '300', total: 300, minutes: '15', share: 10 },
      {
        name: 'Body points',
        heads: '2, 3',
        words: '12 × 200',
        total: 2400,
        minutes: '120',
        share: 80,
      },
      { name: 'Conclusion', heads: '4', words: '300', total: 300, minutes: '15', share: 10 },
    ]);
  });

  test('shares out the minutes of writing where the time is planned, not those of choosing', () => {
    const plan = { choose: 10, outline: 30, write: 100, check: 10 };
    const parts = view({ minutes: 150, time_plan: plan })?.parts;
    expect(parts?.map(({ minutes }) => minutes)).toEqual(['20', '80']);
  });

  test('gives even the smallest part a minute', () => {
    const parts = [
      { part: 'introduction' as const, words: 1, times: 1 },
      { part: 'body' as const, words: 999, times: 1 },
    ];
    expect(view({ budget_words: 1000, minutes: 30, parts })?.parts[0]?.minutes).toBe('1');
  });

  test('shares out no minutes where no rule of time is known', () => {
    expect(view({})?.parts.map(({ minutes }) => minutes)).toEqual(['', '']);
    expect(view({})?.minutes).toBe('');
  });

  test('names the heads that are written in each part, and only those that there are', () => {
    const parts = [{ part: 'way_forward' as const, words: 100, times: 1 }];
    expect(view({ parts })?.parts[0]?.heads).toBe('');
  });

  test('names every part of an answer, and the heads that are written in it', () => {
    const full = numberItems(
      anOutline({
        background: [{ id: 'bg', point: 'p' }],
        causes: [aCause()],
        repercussions: [aRepercussion()],
        benefits: [{ id: 'gain', point: 'p' }],
        counterarguments: [aCounterargument()],
        analysis: [{ point: 'p' }],
        way_forward: [{ id: 'step', action: 'a' }],
      }),
    );
    const parts = PARTS.map((part) => ({ part, words: 100, times: 1 }));
    const [budget] = viewBudgets([{ value: aProfile({ parts }) }], full.heads);
    expect(budget?.parts.map((part) => `${part.name}: ${part.heads}`)).toEqual([
      'Introduction: 1',
      'Background: 2',
      'Body points: 3, 4, 5, 7',
      'Counterargument and reply: 6',
      'Way forward: 8',
      'Conclusion: 9',
    ]);
  });

  test('says what is known of the rule, and has an empty text for what is not', () => {
    const known = { budget_note: 'Ours.', time_note: 'A page.', note: 'Seen.' };
    const url = 'https://www.fpsc.gov.pk/';
    expect(view({ ...known, minutes: 30, source_url: url })).toMatchObject({
      ...{ budgetNote: 'Ours.', timeNote: 'A page.', note: 'Seen.', url },
      ...{ minutes: '30 minutes', hasMinutes: true },
    });
    expect(view({ budget_words: 1000, id: 'long', name: 'Long' })).toMatchObject({
      ...{ id: 'long', name: 'Long', budgetWords: '1,000', hasMinutes: false },
      ...{ budgetNote: '', timeNote: '', note: '', url: '', minutes: '' },
    });
  });

  test.each([
    [{ min: 2500, max: 3000 }, '2,500–3,000 words'],
    [{ max: 1500 }, 'about 1,500 words'],
    [{ min: 1500, max: 1500 }, 'about 1,500 words'],
    [undefined, ''],
  ])('writes a rule of length of %j as %j', (words, text) => {
    expect(view({ words })?.words).toBe(text);
  });

  test('writes the plan of the time, without the stages that there are not', () => {
    const plan = { outline: 30, write: 110, check: 10 };
    expect(view({ time_plan: plan })?.timePlan).toBe('outline 30 · write 110 · check 10');
    expect(view({ time_plan: { choose: 5, ...plan } })?.timePlan).toMatch(/^choose 5 · outline 30/);
    expect(view({})?.timePlan).toBe('');
  });

  test('says whether the rule was confirmed', () => {
    expect(view({ confirmed: false })?.isConfirmed).toBe(false);
  });
});
