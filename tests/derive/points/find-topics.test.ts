import { expect, it } from 'vitest';
import { findTopics } from '../../../src/derive/points/find-topics.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';

const tag = createTagger();
const read = (texts: readonly string[]) => texts.map((text) => ({ tokens: tag(text), weight: 1 }));

it('names what is spoken of most, longer phrases before single words', () => {
  const topics = findTopics(
    read([
      'Circular debt has grown.',
      'No plan against circular debt has worked.',
      'The driver slept.',
    ]),
    2,
  );
  expect(topics[0]).toMatch(/^circular debt$/i);
});

it('takes no two phrases that share a word', () => {
  const topics = findTopics(
    read(['Land reform failed.', 'Land records are lost.', 'Land reform is late.']),
    3,
  );
  expect(topics.filter((topic) => /land/i.test(topic))).toHaveLength(1);
});

it('takes no measure, and of a name and its initials one', () => {
  const texts = read([
    'Artificial intelligence drains two million cubic feet of the canal.',
    'AI needs cubic feet of water, and artificial intelligence needs the canal.',
    'AI is hungry, and AI is thirsty.',
  ]);
  const topics = findTopics(texts, 3);
  expect(topics.filter((topic) => /^(?:AI|artificial intelligence)$/i.test(topic))).toHaveLength(1);
  expect(topics.filter((topic) => /feet/.test(topic))).toEqual([]);
});

it('writes a place as the text does, not as its dateline, and takes no short form of a name', () => {
  const texts = read([
    'LAHORE – Smog has returned, and the Fund is not asked.',
    'Lahore has smog; the Fund has money.',
    'In Lahore the Fund pays for smog.',
  ]);
  const topics = findTopics(texts, 4);
  expect(topics).toContain('Lahore');
  expect(topics).not.toContain('Fund');
});

it('lets a headline count without bringing a topic of its own', () => {
  const texts = [
    ...read(['The canal is dry.', 'The canal is old.']),
    { tokens: tag('A river of tears'), weight: 9, onlyCounts: true },
  ];
  expect(findTopics(texts, 3)).toEqual(['canal']);
});
