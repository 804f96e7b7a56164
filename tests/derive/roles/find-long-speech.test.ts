import { expect, test } from 'vitest';
import { findLongSpeech } from '../../../src/derive/roles/find-long-speech.ts';
import { splitArticle } from '../../../src/derive/roles/split-article.ts';

function heardIn(...paragraphs: readonly string[]): readonly string[] {
  const units = splitArticle(paragraphs.map((text) => ({ kind: 'paragraph', text })));
  return [...findLongSpeech(units)].map((at) => units[at]?.text ?? '');
}

test('findLongSpeech finds each sentence of a quotation of several, and no other', () => {
  const before = 'The hall was full.';
  const spoken = ['“We waited.', 'Nobody came.', 'Then it rained,” she said.'];
  expect(heardIn(before, `${before} ${spoken.join(' ')} ${before}`)).toEqual(spoken);
});

test.each(['“We waited,” she said. “Nobody came.”', 'He never closed “the mark. And went on.'])(
  'findLongSpeech finds none where a quotation ends with its sentence or never: %s',
  (paragraph) => {
    expect(heardIn(paragraph)).toEqual([]);
  },
);
