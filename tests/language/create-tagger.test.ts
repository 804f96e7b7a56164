import { expect, it } from 'vitest';
import { createTagger } from '../../src/language/create-tagger.ts';

const tag = createTagger();
const read = (text: string) =>
  tag(text).map(({ text: word, pos, lemma }) => `${word}/${pos}/${lemma}`);

it('tells words with their part of speech and base form', () => {
  expect(read('The mills have lost water.')).toEqual([
    'The/DET/the',
    'mills/NOUN/mill',
    'have/AUX/have',
    'lost/VERB/lose',
    'water/NOUN/water',
    './PUNCT/.',
  ]);
});

it('takes no first word for a name because of its capital', () => {
  expect(read('Canals lose water.')[0]).toBe('Canals/NOUN/canal');
});

it('keeps compounds, ranges of years and long figures whole', () => {
  expect(tag('A long-term loan of Rs1,400 crore in 2019–20.').map(({ text }) => text)).toEqual([
    'A',
    'long-term',
    'loan',
    'of',
    'Rs1,400',
    'crore',
    'in',
    '2019–20',
    '.',
  ]);
});

it('knows which words are joined, so that a text can be put together again', () => {
  const text = 'The province’s share (of tax) fell, and it couldn’t pay.';
  expect(
    tag(text)
      .map(({ text: word, isJoined }, at) => (at > 0 && !isJoined ? ` ${word}` : word))
      .join(''),
  ).toBe(text);
});

it('reads nothing in an empty text', () => {
  expect(tag('')).toEqual([]);
});
