import { expect, it } from 'vitest';
import { textOf } from '../../../src/derive/points/phrase.ts';
import { withoutIdleAdverbs } from '../../../src/derive/points/shorten.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';

const tag = createTagger();

it.each([
  ['the board quietly changed the rules', 'the board changed the rules'],
  ['the board simply ignored the survey', 'the board ignored the survey'],
])('%s: what says little goes', (phrase, expected) => {
  expect(textOf(withoutIdleAdverbs(tag(phrase)))).toBe(expected);
});

it.each([
  'the board aligned too closely with the mills',
  'the gates were probably never opened',
  'the tail was apparently dry',
  'the water reportedly came back',
])('%s: what bounds or hedges stays', (phrase) => {
  expect(textOf(withoutIdleAdverbs(tag(phrase)))).toBe(phrase);
});
