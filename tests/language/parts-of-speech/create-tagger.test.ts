import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { anyText } from '../../support/any-text.ts';

const tag = createTagger();

test('gives words and signs with their part of speech and their place', () => {
  const text = 'The Chenab\twasn’t “dry”.';
  const words = tag(text);
  expect(words.map(({ text: word, pos }) => `${word}/${pos}`)).toEqual([
    'The/DET',
    'Chenab/PROPN',
    'was/AUX',
    'n’t/PART',
    '“/PUNCT',
    'dry/ADJ',
    '”/PUNCT',
    './PUNCT',
  ]);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
    words.map((word) => word.text),
  );
});

test('places every word of any text where it stands', () => {
  fc.assert(
    fc.property(anyText(), (text) =>
      tag(text).every(({ text: word, start, end }) => text.slice(start, end) === word),
    ),
  );
});
