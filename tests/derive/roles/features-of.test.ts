import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/derive/roles/features-of.ts';
import { indexCues } from '../../../src/derive/roles/index-cues.ts';
import { unitsOfText } from '../../support/read-text.ts';

const findCues = indexCues([{ group: 'effect', about: 'effects', phrases: ['as a result'] }]);

function featuresOfText(text: string): readonly string[][] {
  return featuresOf(unitsOfText(text), findCues).map((names) => [...names]);
}

describe('featuresOf', () => {
  it('knows the cues of a sentence, and those of its neighbours as theirs', () => {
    const [first, second] = featuresOfText('Canals leak. As a result, tails run dry.');
    expect(second).toContain('cue:effect:as a result');
    expect(second).toContain('c at:effect:start');
    expect(first).toContain('after c:effect');
    expect(first).not.toContain('c:effect');
  });

  it('knows what the heading above announces, but not one further down', () => {
    const [, first, , second] = featuresOfText(
      '# The impact\n\nTails run dry.\n\n# The canals\n\nThey are long.',
    );
    expect(first).toContain('heading:effect');
    expect(second).not.toContain('heading:effect');
  });

  it('takes every number for one word, and no name for a word', () => {
    const [features] = featuresOfText('In 2019 Sukkur lost 40 per cent of its water.');
    expect(features).toEqual(expect.arrayContaining(['w:#', 'year', 'per cent', 'numbers:2']));
    expect(features).not.toContain('w:sukkur');
  });

  it('knows where a sentence stands in its paragraph and in the article', () => {
    const [first, second, third] = featuresOfText('One leaks. Two leak.\n\nThree leak.');
    expect(first).toContain('paragraph begins');
    expect(second).toContain('paragraph ends');
    expect(third).toContain('last two');
    expect(third).toContain('after edge');
  });
});
