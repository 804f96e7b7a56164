import { describe, expect, it } from 'vitest';
import { splitAttribution } from '../../../src/derive/points/split-attribution.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';

const tag = createTagger();

describe('splitAttribution', () => {
  it.each([
    ['The ministry insists that enrolment is up.', 'enrolment is up', 'The ministry'],
    [
      'According to the growers, the canal runs dry in May.',
      'the canal runs dry in May',
      'the growers',
    ],
    [
      "Sindh, the chamber's director said, depends on the canal.",
      'Sindh depends on the canal',
      "the chamber's director",
    ],
    ['The canal, say the growers, runs dry in May.', 'The canal runs dry in May', 'the growers'],
    [
      'According to the growers, the press and the board, the canal runs dry in May.',
      'the canal runs dry in May',
      'the growers, the press and the board',
    ],
    [
      'According to the growers, wheat and rice failed, and the canal ran dry.',
      'wheat and rice failed, and the canal ran dry',
      'the growers',
    ],
    [
      '“The canal runs dry in May,” says a report — put together by three unions (PWU).',
      'The canal runs dry in May',
      'a report',
    ],
    ['The canal runs dry in May, the growers said', 'The canal runs dry in May', 'the growers'],
  ])('parts %s', (sentence, text, speaker) => {
    expect(splitAttribution(sentence, tag)).toMatchObject({
      text: expect.stringContaining(text),
      speaker,
    });
  });

  it.each([
    '“But write that I gave you tea.”',
    'Say that the buses ran half empty.',
    'They say that the buses ran half empty.',
  ])('names no speaker of %s', (sentence) => {
    expect(splitAttribution(sentence, tag).speaker).toBeUndefined();
  });
});
