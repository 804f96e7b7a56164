import { describe, expect, it } from 'vitest';
import { keyFactFeatures } from '../../../src/derive/roles/key-fact-features.ts';

function featuresOf(sentence: string): string[] {
  return keyFactFeatures(new Set(['own']), sentence).flatMap((names) => [...names]);
}

describe('keyFactFeatures', () => {
  it('knows figures by kind, measure and size, beside what is known already', () => {
    expect(featuresOf('The canal lost about 140 MAF, worth Rs 3 billion, in those years.')).toEqual(
      expect.arrayContaining([
        'own',
        'figure:money',
        'figure great',
        'figure hedged',
        'quantities:2',
      ]),
    );
  });

  it('knows a date by how fine it is and where it stands', () => {
    expect(featuresOf('In 1998 the gates were opened to everybody.')).toEqual(
      expect.arrayContaining(['figure:date year', 'date at the head', 'dates:1', 'quantities:0']),
    );
    expect(featuresOf('Everybody agreed that the gates were opened on 3 May 1998.')).toEqual(
      expect.arrayContaining(['figure:date day', 'date at the end']),
    );
  });

  it('knows that a sentence has no figure', () => {
    expect(featuresOf('The canal leaks.')).toEqual([
      'own',
      'quantities:0',
      'dates:0',
      'quantities and dates:0 0',
      'figures among words:0',
    ]);
  });
});
