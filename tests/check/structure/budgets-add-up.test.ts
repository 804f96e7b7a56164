import { describe, expect, test } from 'vitest';
import { budgetsAddUp } from '../../../src/check/structure/budgets-add-up.ts';
import type { Profile } from '../../../src/model/exams.ts';
import { runLibraryRule } from '../../support/run-rule.ts';
import { aLibrary } from '../../support/a-library.ts';
import { aProfile } from '../../support/a-profile.ts';

function check(...profiles: Profile[]): string[] {
  return runLibraryRule(budgetsAddUp, aLibrary({ profiles })).map(
    ({ code, place, message }) => `${code} at ${place.file}: ${message}`,
  );
}

describe('budgetsAddUp', () => {
  test('is content with parts that make the budget, each as often as it stands', () => {
    expect(check(aProfile({ budget_words: 100 }))).toEqual([]);
  });

  test('tells what the parts make when they make something else', () => {
    expect(check(aProfile(), aProfile({ id: 'b', budget_words: 120 }))).toEqual([
      'profile/budget at exams.yaml profiles.1.budget_words: The parts add up to 100 words, not 120.',
    ]);
  });

  test('asks nothing of the time where no rule of time is known', () => {
    expect(check(aProfile({ minutes: undefined }))).toEqual([]);
  });

  test('asks nothing of a time that is not planned', () => {
    expect(check(aProfile({ minutes: 30 }))).toEqual([]);
  });

  test('is content with a plan that fills the minutes', () => {
    const plan = { choose: 5, outline: 10, write: 40, check: 5 };
    expect(check(aProfile({ minutes: 60, time_plan: plan }))).toEqual([]);
    const { choose: _, ...others } = plan;
    expect(check(aProfile({ minutes: 55, time_plan: others }))).toEqual([]);
  });

  test('tells what the plan makes when it makes something else', () => {
    const plan = { outline: 10, write: 40, check: 5 };
    expect(check(aProfile({ minutes: 60, time_plan: plan }))).toEqual([
      'profile/budget at exams.yaml profiles.0.time_plan: The time plan adds up to 55 minutes, not 60.',
    ]);
  });

  test('asks for the minutes of a time that is planned', () => {
    expect(check(aProfile({ time_plan: { outline: 10, write: 40, check: 5 } }))).toEqual([
      'profile/budget at exams.yaml profiles.0.time_plan: The time plan adds up to 55 minutes, not none.',
    ]);
  });
});
