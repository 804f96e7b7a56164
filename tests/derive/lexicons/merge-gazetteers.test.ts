import { expect, test } from 'vitest';
import { gazetteerSchema } from '../../../src/derive/lexicons/gazetteer.ts';
import { mergeGazetteers } from '../../../src/derive/lexicons/merge-gazetteers.ts';

test('a tutor’s entry is added, and stands in for one of the same name', () => {
  const built = gazetteerSchema.parse({
    terms: [
      { name: 'Water bank', meaning: 'Stored water' },
      { name: 'Smog', meaning: 'Haze' },
    ],
  });
  const own = gazetteerSchema.parse({
    terms: [
      { name: 'water bank', meaning: 'Water kept for dry years' },
      { name: 'Warabandi', meaning: 'Turns of canal water' },
    ],
  });
  expect(mergeGazetteers(built, own).terms.map(({ meaning }) => meaning)).toEqual([
    'Haze',
    'Water kept for dry years',
    'Turns of canal water',
  ]);
});
