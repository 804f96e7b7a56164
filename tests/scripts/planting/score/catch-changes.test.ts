import { describe, expect, test } from 'vitest';
import type { PlantedChange } from '../../../../scripts/planting/planted-change.ts';
import {
  catchChanges,
  createTrial,
  type Check,
} from '../../../../scripts/planting/score/catch-changes.ts';
import { createProblem } from '../../../../src/problems/create-problem.ts';
import { aFact } from '../../../support/a-fact.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { aCause, anOutline } from '../../../support/an-outline.ts';

const library = aLibrary({
  facts: [aFact({ id: 'men', text: 'Men', value: 24 })],
  topics: {
    one: anOutline({
      causes: [aCause({ point: 'It lost 24 men', evidence: ['fact:men'] }), aCause({ id: 'b' })],
    }),
    two: anOutline(),
  },
});

const change: PlantedChange = {
  kind: 'number',
  row: 'a digit changed',
  owner: { kind: 'topic', id: 'one' },
  claim: ['causes', 0],
  path: ['causes', 0, 'point'],
  before: 'It lost 24 men',
  after: 'It lost 25 men',
  canBeTold: true,
  wasCited: true,
  cited: '',
};

/** A check that wants every cause to speak of as many men as the fact says. */
const wantsMen =
  (place: (string | number)[]): Check =>
  ({ topics, facts }) =>
    [...topics.values()].flatMap(({ value, source }) =>
      value.causes
        .filter(({ evidence }) => evidence.length > 0)
        .filter(({ point }) => !point.includes(String(facts.get('men')?.value.value)))
        .map(({ point }) =>
          createProblem('timeline/order', source.locate(place), { message: point }),
        ),
    );

describe('a change is caught', () => {
  test('at the claim, or at something in it', () => {
    for (const place of [
      ['causes', 0],
      ['causes', 0, 'evidence', 0],
    ]) {
      const verdict = createTrial(library, wantsMen(place))(change);
      expect(verdict.caught).toBe('at the claim');
      expect(verdict.said).toEqual(['timeline/order: It lost 25 men']);
    }
  });

  test('elsewhere, when the problem is told of another claim', () => {
    expect(createTrial(library, wantsMen(['causes', 1]))(change).caught).toBe('elsewhere');
  });

  test('elsewhere, when a fact is changed and the claim that rests on it is told', () => {
    const inFact = { owner: { kind: 'fact', id: 'men' }, claim: [], path: ['value'] } as const;
    const verdict = createTrial(
      library,
      wantsMen(['causes', 0]),
    )({ ...change, ...inFact, before: 24, after: 42 });
    expect(verdict.caught).toBe('elsewhere');
  });
});

test('it is missed when nothing new is said', () => {
  const always: Check = ({ topics }) =>
    [...topics.values()].map(({ source }) =>
      createProblem('timeline/order', source.locate(['causes', 0]), { message: 'As ever.' }),
    );
  expect(createTrial(library, always)(change).caught).toBe('nowhere');
});

test('only the changed topic is checked', () => {
  const seen: string[] = [];
  const look: Check = ({ topics }) => {
    seen.push(...topics.keys());
    return [];
  };
  createTrial(library, look)(change);
  expect(new Set(seen)).toEqual(new Set(['one']));
});

test('many changes are judged as each would be by itself', () => {
  const idle = { ...change, claim: ['causes', 1], path: ['causes', 1, 'point'] };
  const changes = [
    change,
    { ...change, after: 'It lost 24 men, and 2 more' },
    { ...idle, before: 'Dependence on aid', after: 'Dependence on 9 men' },
    { ...change, path: ['causes', 0, 'evidence', 0], before: 'fact:men', after: 'fact:men' },
  ];
  const check = wantsMen(['causes', 0]);
  const together = catchChanges(library, changes, check);
  expect(together).toHaveLength(changes.length);
  for (const verdict of together) {
    expect(verdict).toEqual(createTrial(library, check)(verdict.change));
  }
});
