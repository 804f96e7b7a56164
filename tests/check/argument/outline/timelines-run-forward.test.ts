import { describe, expect, test } from 'vitest';
import { timelinesRunForward } from '../../../../src/check/argument/outline/timelines-run-forward.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { anEvent } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

function check(...dates: string[]): string[] {
  const timeline = dates.map((date, at) => anEvent({ id: `event-${at}`, date }));
  return runTopicRule(timelinesRunForward, { timeline }).map(sayProblem);
}

describe('timelinesRunForward', () => {
  test('is content with events in their order, several on one date', () => {
    expect(check('1954', '1954-05', '1954-05-19', '1954-05-19', '1955')).toEqual([]);
  });

  test('is content with a date that holds the one before', () => {
    expect(check('1954-05-19', '1954')).toEqual([]);
  });

  test('warns of an event that stands after a later one', () => {
    expect(check('1954', '1979-12', '1965')).toEqual([
      'topic.yaml timeline.2.date:1:1 warning timeline/order: 1965 stands after 1979-12.\n' +
        '  Put the events in the order in which they happened.',
    ]);
  });
});
