import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../src/language/create-tagger.ts';
import { indexCues } from '../../../src/derive/roles/index-cues.ts';

const tag = createTagger();
const findCues = indexCues([
  { group: 'effect', about: 'effects', phrases: ['lead to', 'as a result', 'result'] },
  { group: 'way', about: 'remedies', phrases: ['way forward'] },
]);

function found(text: string): string[] {
  return findCues(tag(text)).map(({ group, phrase }) => `${group}: ${phrase}`);
}

describe('indexCues', () => {
  it('meets a phrase in any form of its words', () => {
    expect(found('The closure led to queues.')).toEqual(['effect: lead to']);
    expect(found('Delays are leading to queues.')).toEqual(['effect: lead to']);
  });

  it('meets every phrase that stands there, also inside another', () => {
    expect(found('As a result, shops closed.')).toEqual(['effect: as a result', 'effect: result']);
  });

  it('does not meet words of a phrase that stand apart', () => {
    expect(found('They lead the talks to nowhere.')).toEqual([]);
  });

  it('tells where a phrase stands', () => {
    const [cue] = findCues(tag('The way forward is long.'));
    expect(cue).toMatchObject({ group: 'way', from: 1, to: 3 });
  });

  it('meets nothing where there are no cues', () => {
    expect(indexCues([])(tag('As a result, shops closed.'))).toEqual([]);
  });
});
