import { expect, test } from 'vitest';
import { extendedTopic } from '../../src/model/extended-topic.ts';
import { aWrittenOutline } from '../support/a-written-outline.ts';

test('extendedTopic gives the topic that an overlay’s outline extends', () => {
  expect(extendedTopic(aWrittenOutline('extends: topic\ntitle: Mine'))).toBe('topic');
});

test.each(['title: Mine', 'extends: [topic]', 'extends:', '- extends: topic', 'just text', ''])(
  'extendedTopic gives none for `%s`',
  (text) => {
    expect(extendedTopic(aWrittenOutline(text))).toBeUndefined();
  },
);

test('extendedTopic gives none for a file that holds nothing at all', () => {
  expect(extendedTopic({ ...aWrittenOutline(''), data: null })).toBeUndefined();
});
