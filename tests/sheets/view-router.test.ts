import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RouteView } from '../../src/sheets/question-views.ts';
import { aProfile } from '../support/a-profile.ts';
import {
  aCause,
  aCounterargument,
  anEvent,
  aPrompt,
  aRepercussion,
  type OutlineText,
} from '../support/an-outline.ts';
import { aSheetView } from '../support/a-sheet-view.ts';

type Priority = 1 | 2 | 3;

/** A profile whose body has room for so many points of 100 words. */
function room(times: number) {
  return aProfile({
    parts: [
      { part: 'body', words: 100, times },
      { part: 'counterarguments', words: 90 },
    ],
  });
}

/** Causes `c1`, `c2` … with these priorities: on a sheet `2.1`, `2.2` … */
function causesOf(priorities: readonly Priority[], variables: readonly string[] = []) {
  return priorities.map((priority, at) =>
    aCause({ id: `c${at + 1}`, priority, variables: [...variables] }),
  );
}

function routeOf(
  outline: OutlineText,
  prompt: Parameters<typeof aPrompt>[0],
  profile = room(3),
): RouteView {
  const view = aSheetView(
    { ...outline, prompts: [aPrompt({ profile: 'profile', ...prompt })] },
    { profiles: [profile] },
  );
  const route = view.prompts[0]?.route;
  if (route === undefined) throw new Error('There is no prompt.');
  return route;
}

const numbersOf = (links: RouteView['body']) => links.map(({ number }) => number);

describe('viewRoute', () => {
  test('says nothing more where the points fill the room there is', () => {
    const route = routeOf(
      { causes: causesOf([2, 2, 2, 2]) },
      { use: ['c4', 'c1', 'c2'], skip: ['c3'] },
    );
    expect(numbersOf(route.body)).toEqual(['2.1', '2.2', '2.4']);
    expect(numbersOf(route.leave)).toEqual(['2.3']);
    expect(route).toMatchObject({ spare: [], fill: [], advice: '', isEmpty: false });
  });

  test('of too many points chooses by priority, and then by the author’s order', () => {
    const use = ['c5', 'c4', 'c3', 'c2', 'c1'];
    const route = routeOf({ causes: causesOf([1, 2, 3, 2, 2]) }, { use });
    expect(numbersOf(route.body)).toEqual(['2.1', '2.4', '2.5']);
    expect(numbersOf(route.spare)).toEqual(['2.2', '2.3']);
    expect(route.advice).toBe('room for 3 of these 5');
  });

  test('of too few fills up with unused points on the prompt’s variables, the best first', () => {
    const causes = [
      ...causesOf([2, 3, 1], ['Alliance']),
      aCause({ id: 'left', variables: ['alliance'] }),
      aCause({ id: 'other', variables: ['economy'] }),
    ];
    const route = routeOf({ causes }, { use: ['c1'], skip: ['left'], variables: ['alliance'] });
    expect(numbersOf(route.fill)).toEqual(['2.3', '2.2']);
    expect(route.advice).toBe('1 of the 3 points that there is room for');
  });

  test('of too few, and nothing that fits, gives each more words', () => {
    const route = routeOf(
      { causes: causesOf([1, 1, 1]) },
      { use: ['c1', 'c2'], variables: ['alliance'] },
    );
    expect(route).toMatchObject({
      fill: [],
      advice: '2 of the 3 points that there is room for: write about 150 words on each',
    });
  });

  test('spins out half of the points, and no fewer', () => {
    const causes = causesOf([1, 1]);
    expect(routeOf({ causes }, { use: ['c1', 'c2'] }, room(4)).advice).toBe(
      '2 of the 4 points that there is room for: write about 200 words on each',
    );
    expect(routeOf({ causes }, { use: ['c1', 'c2'] }, room(5)).advice).toMatch(/of your own$/);
  });

  test('names for a variable that no chosen point covers those alone that do', () => {
    const causes = [
      aCause({ id: 'a', priority: 1, variables: ['alliance'] }),
      aCause({ id: 'b', priority: 1, variables: ['alliance'] }),
      aCause({ id: 'c', priority: 3, variables: ['Autonomy '] }),
      aCause({ id: 'd', priority: 3, variables: ['alliance'] }),
    ];
    const { covers } = routeOf(
      { causes },
      { use: ['a', 'b', 'c', 'd'], variables: ['alliance', 'autonomy'] },
      room(2),
    );
    expect(covers.map(({ instead }) => numbersOf(instead))).toEqual([[], ['2.3']]);
  });

  test('does not spin out a few points over a long answer', () => {
    expect(routeOf({ causes: causesOf([1]) }, { use: ['c1'] }, room(8)).advice).toBe(
      '1 of the 8 points that there is room for: find more of your own',
    );
  });

  test('counts no points where the profile gives the body as one block, or where there is none', () => {
    const causes = causesOf([1, 2, 3]);
    const use = ['c1', 'c2', 'c3'];
    expect(routeOf({ causes }, { use }, room(1))).toMatchObject({ spare: [], advice: '' });
    expect(routeOf({ causes }, { use, profile: 'none' })).toMatchObject({
      spare: [],
      advice: '',
      length: '',
    });
  });

  test('says what each other item is for, with its words', () => {
    const route = routeOf(
      { counterarguments: [aCounterargument()], timeline: [anEvent()], facts: ['aid'] },
      { use: ['aid', 'counterargument', 'event'] },
    );
    expect(
      route.others.map(({ verb, items, words }) => [verb, ...numbersOf(items), words]),
    ).toEqual([
      ['name the events of', 'May\u00A01954', ''],
      ['reply to', '2.1', '90 words'],
      ['cite', 'F1', ''],
    ]);
    expect(route.others[0]?.items[0]?.target).toBe('');
    expect(route.others.map(({ isNumbered }) => isNumbered)).toEqual([false, true, true]);
  });

  test('tells which variables the chosen points cover, and who covers the rest', () => {
    const causes = [
      aCause({ id: 'a', priority: 1, variables: ['alliance'] }),
      aCause({ id: 'b', priority: 1, variables: ['alliance'] }),
      aCause({ id: 'c', priority: 3, variables: ['autonomy'] }),
    ];
    const { covers } = routeOf(
      { causes },
      { use: ['a', 'b', 'c'], variables: ['alliance', 'autonomy', 'unheard of'] },
      room(2),
    );
    expect(
      covers.map(({ name, items, instead }) => [name, numbersOf(items), numbersOf(instead)]),
    ).toEqual([
      ['alliance', ['2.1', '2.2'], []],
      ['autonomy', [], ['2.3']],
    ]);
  });

  test('tells of the thesis’s variables where points are marked with none of the prompt’s', () => {
    const thesis = { statement: 'S', variables: ['alliance', 'unused'] };
    const causes = causesOf([1], ['alliance']);
    const { covers } = routeOf({ thesis, causes }, { use: ['c1'], variables: ['other words'] });
    expect(covers.map(({ name }) => name)).toEqual(['alliance']);
  });

  test.each([
    [{ words: { min: 2500, max: 3000 }, minutes: 180 }, '2,500–3,000 words, 180 minutes'],
    [{ budget_words: 900 }, '900 words (own budget), no time rule seen'],
    [{ minutes: 35, confirmed: false }, '100 words (own budget), 35 minutes, unconfirmed'],
  ])('gives the length of %j', (profile, length) => {
    expect(routeOf({}, {}, aProfile(profile)).length).toBe(length);
  });

  test('is empty where the outline says nothing of how to answer', () => {
    expect(routeOf({ causes: causesOf([1]) }, { profile: undefined })).toMatchObject({
      isEmpty: true,
      covers: [],
    });
  });

  test('never uses more than there is room for, nor a point that is to be left, and loses none that is used', () => {
    const ids = Array.from({ length: 8 }, (_, at) => `c${at + 1}`);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Priority>(1, 2, 3), { minLength: 8, maxLength: 8 }),
        fc.record({ use: fc.subarray(ids), skip: fc.subarray(ids) }),
        fc.integer({ min: 2, max: 9 }),
        (priorities, { use, skip }, times) => {
          const causes = causesOf(priorities, ['alliance']);
          const prompt = { use, skip, variables: ['alliance'] };
          const { body, spare, fill, leave } = routeOf({ causes }, prompt, room(times));
          expect(body.length + fill.length).toBeLessThanOrEqual(times);
          const left = numbersOf(leave);
          const shown = numbersOf([...body, ...spare, ...fill]);
          expect(shown.filter((number) => left.includes(number))).toEqual([]);
          expect(new Set(shown).size).toBe(shown.length);
          expect(body.length + spare.length).toBe(use.filter((id) => !skip.includes(id)).length);
        },
      ),
    );
  });

  test('draws on repercussions and gains as on causes', () => {
    const route = routeOf(
      { repercussions: [aRepercussion()], benefits: [{ id: 'gain', point: 'Arms' }] },
      { use: ['gain', 'repercussion'] },
    );
    expect(numbersOf(route.body)).toEqual(['2.1', '3.1']);
  });
});
