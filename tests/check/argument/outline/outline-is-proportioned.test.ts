import { describe, expect, test } from 'vitest';
import { outlineIsProportioned } from '../../../../src/check/argument/outline/outline-is-proportioned.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import type { LibraryParts } from '../../../support/a-library.ts';
import { aProfile } from '../../../support/a-profile.ts';
import {
  aCause,
  aCounterargument,
  aPrompt,
  aRepercussion,
  type OutlineText,
} from '../../../support/an-outline.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

const numbered = <T>(count: number, make: (id: string) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(`item-${at}`));

const aBackground = (id: string) => ({ id: `b-${id}`, point: 'The pacts set the pattern' });

/** An outline of 7 heads and 19 lines. */
const sound: OutlineText = {
  thesis: { statement: 'Aid cost autonomy.', variables: ['aid', 'autonomy'] },
  background: numbered(2, aBackground),
  causes: numbered(2, (id) => aCause({ id: `c-${id}` })),
  repercussions: numbered(2, (id) => aRepercussion({ id: `r-${id}` })),
  counterarguments: [aCounterargument({ rebuttal: { kind: 'refute', point: 'It was not' } })],
  way_forward: numbered(2, (id) => ({ id: `w-${id}`, action: 'Trade' })),
  conclusion: { restated: 'Aid was dear.' },
};

type Check = Trial & { readonly parts?: LibraryParts };

function check(written: OutlineText, trial: Check = {}): string[] {
  return codesAndPlaces(runTopicRule(outlineIsProportioned, { ...sound, ...written }, trial));
}

describe('outlineIsProportioned', () => {
  test('is content with a short outline that has its heads and 18 lines', () => {
    expect(check({})).toEqual([]);
  });

  test('does not judge an outline that is only begun', () => {
    expect(check({ repercussions: [], background: [], conclusion: undefined })).toEqual([]);
  });

  test('names no head that there is: a conclusion that is there is not missed', () => {
    const causes = numbered(9, (id) => aCause({ id }));
    const few = { ...sound, causes, repercussions: [], background: [] };
    const [problem] = runTopicRule(outlineIsProportioned, few, { limits: { least: 6 } });
    expect(problem?.message).toContain('has 5 main heads');
    expect(problem?.hint).toBe(
      'Nothing stands under: background, repercussions, benefits, analysis.',
    );
  });

  test('says of a level how many items it has', () => {
    const said = (count: number, limits = {}) =>
      runTopicRule(
        outlineIsProportioned,
        { ...sound, benefits: numbered(count, (id) => ({ id: `g-${id}`, point: 'Arms' })) },
        { limits },
      ).map(({ message }) => message);
    expect(said(1)).toEqual([
      '`benefits` has 1 item under its head; a level of an outline has at least 2.',
    ]);
    expect(said(2, { least: 3 })).toContain(
      '`benefits` has 2 items under its head; a level of an outline has at least 3.',
    );
  });

  test('is content with a prompt that uses as much as can be followed, and with just enough lines', () => {
    expect(check({ prompts: [aPrompt({ use: numbered(25, (id) => id) })] })).toEqual([]);
    expect(check({ background: numbered(1, aBackground) })).toEqual([]);
    expect(check({ background: [], analysis: [{ point: 'p' }], conclusion: undefined })).toEqual([
      'outline/depth at topic.yaml title',
    ]);
  });

  test('warns of few heads, and names the empty ones', () => {
    const written = {
      ...sound,
      causes: numbered(9, (id) => aCause({ id })),
      repercussions: [],
      background: [],
      conclusion: undefined,
    };
    const [problem] = runTopicRule(outlineIsProportioned, written).map(sayProblem);
    expect(problem).toBe(
      'topic.yaml title:1:1 warning outline/heads: The outline has 4 main heads, introduction and conclusion included; at least 5 are wanted.\n' +
        '  Nothing stands under: background, repercussions, benefits, analysis, conclusion.',
    );
  });

  test('warns of more heads than a school teaches', () => {
    expect(check({}, { limits: { most: 6, most_used: 25 } })).toContain(
      'outline/heads at topic.yaml title',
    );
  });

  test('warns of too few lines', () => {
    const written = { ...sound, background: [], conclusion: undefined };
    expect(runTopicRule(outlineIsProportioned, written).map(sayProblem)).toEqual([
      'topic.yaml title:1:1 warning outline/depth: The outline has 14 lines, heads included; an essay needs at least 18.\n' +
        '  Add points under the heads that have fewest.',
    ]);
  });

  test('leaves it to other rules to tell of a thesis, a side or a way forward that is missing', () => {
    const thin = { background: [], conclusion: undefined };
    expect(check({ ...thin, thesis: undefined })).toEqual([]);
    expect(check({ ...thin, counterarguments: [] })).toEqual([]);
    expect(check({ ...thin, way_forward: [] })).toEqual([]);
  });

  test('leaves it to the profile of a paper to say how many points are missing', () => {
    const parts = {
      papers: { 'css/essay': 'Essay' },
      profiles: [aProfile({ paper: 'css/essay', parts: [{ part: 'body', words: 20, times: 5 }] })],
    };
    const thin = { background: [], conclusion: undefined, exams: [{ paper: 'css/essay' }] };
    expect(check(thin, { parts })).toEqual([]);
  });

  test('warns of more lines than two pages hold', () => {
    expect(check({ background: numbered(61, aBackground) })).toEqual([]);
    expect(check({ background: numbered(64, aBackground) })).toEqual([
      'outline/depth at topic.yaml title',
    ]);
  });

  test('warns of a prompt that uses more than an essay can follow, begun or not', () => {
    const use = numbered(26, (id) => id);
    expect(check({ causes: [], prompts: [aPrompt({ use })] })).toEqual([
      'outline/depth at topic.yaml prompts.0.use',
    ]);
  });

  test('warns of a single item under a head, but for background, counterarguments and analysis', () => {
    const analysis = [{ point: 'Both sides meant different things' }];
    expect(check({ analysis, background: numbered(1, aBackground) })).toEqual([]);
    expect(check({ benefits: [{ id: 'arms', point: 'Modern arms' }] })).toEqual([
      'outline/single-item at topic.yaml benefits key',
    ]);
  });
});
