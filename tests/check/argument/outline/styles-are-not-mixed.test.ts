import { describe, expect, test } from 'vitest';
import { stylesAreNotMixed } from '../../../../src/check/argument/outline/styles-are-not-mixed.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aCause } from '../../../support/an-outline.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

function check(points: readonly string[], trial: Trial = {}) {
  const causes = points.map((point, at) => aCause({ id: `cause-${at}`, point }));
  return runTopicRule(stylesAreNotMixed, { causes }, trial);
}

const GERUNDS = ['Losing the war', 'Buying arms', 'Relying on aid', 'Ruling by decree'];
const NOUNS = ['Loss of the war', 'Dependence on aid', 'Military rule', 'A hostile border'];

describe('stylesAreNotMixed', () => {
  test.each([
    [GERUNDS],
    [NOUNS],
    [NOUNS.map((noun) => `There was ${noun}.`)],
    [['Arms, aid, etc.', ...NOUNS]],
    [['Help from the U.S.', ...NOUNS]],
  ])('is content with %j', (points) => {
    expect(check(points)).toEqual([]);
  });

  test('counts phrases and sentences, and points at the first of the fewer', () => {
    expect(check([...NOUNS, 'The army ruled.']).map(sayProblem)).toEqual([
      'topic.yaml causes.4.point:1:1 warning outline/mixed-style: 1 of the 5 points of `causes` ends as a sentence does, and 4 as a phrase.\n' +
        '  Write all of them as phrases without a full stop, or all as sentences.',
    ]);
  });

  test('speaks of three points, and tells several sentences from one', () => {
    expect(check(['The army ruled.', 'Aid', 'Arms']).map(({ message }) => message)).toEqual([
      '1 of the 3 points of `causes` ends as a sentence does, and 2 as a phrase.',
    ]);
    expect(check(['The army ruled.', 'Aid came.', 'Arms']).map(({ message }) => message)).toEqual([
      '2 of the 3 points of `causes` end as a sentence does, and 1 as a phrase.',
    ]);
  });

  test('says which of several points begin otherwise', () => {
    const found = check([...NOUNS, 'Relying on aid', 'A lost war']);
    expect(found.map(({ message }) => message)).toEqual([
      'This point begins with a verb in -ing, and 5 of the 6 points of `causes` do not.',
    ]);
  });

  test('lets one sentence free all from beginning alike', () => {
    const points = [...GERUNDS, 'A hostile border', 'The army ruled.'];
    expect(check(points).map(({ message }) => message)).toEqual([
      expect.stringContaining('ends as a sentence does'),
    ]);
  });

  test('takes words in -ing for verbs only where two at least govern something', () => {
    const nouns = ['Losing influence', 'Rising militancy', 'Banking reforms'];
    expect(check([...nouns, 'Relying on aid', 'A border'])).toEqual([]);
    expect(check([...nouns, 'Relying on aid', 'Buying the arms', 'A border'])).toHaveLength(1);
  });

  test('says nothing of two points', () => {
    expect(check(['The army ruled.', 'Aid'])).toEqual([]);
  });

  test('warns of a noun among gerunds', () => {
    expect(check([...GERUNDS, 'A hostile border']).map(sayProblem)).toEqual([
      'topic.yaml causes.4.point:1:1 warning outline/mixed-style: This point does not begin with a verb in -ing, and 4 of the 5 points of `causes` do.\n' +
        '  Begin all points of a list alike, as in “Losing …, Drawing …, Bearing …”.',
    ]);
  });

  test('warns of a gerund among nouns, but not of a participle that describes one', () => {
    expect(codesAndPlaces(check([...NOUNS, 'Relying on aid']))).toEqual([
      'outline/mixed-style at topic.yaml causes.4.point',
    ]);
    expect(check([...NOUNS, 'Rising militancy'])).toEqual([]);
  });

  test('says nothing where no opening is the list’s own', () => {
    expect(check([...GERUNDS, ...NOUNS])).toEqual([]);
    expect(check([...GERUNDS, 'Aid'], { limits: { percent: 10 } })).toEqual([]);
  });

  test('lets sentences begin as they like', () => {
    expect(check(['Relying on aid cost us.', ...NOUNS.map((noun) => `${noun} did.`)])).toEqual([]);
  });
});
