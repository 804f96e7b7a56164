import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../scripts/planting/text/find-mentions.ts';
import { standsInCited } from '../../../../scripts/planting/text/stands-in-cited.ts';

function stands(before: string, after: string, cited: string): boolean {
  return standsInCited(findMentions(before), findMentions(after), findMentions(cited));
}

describe('a change cannot be told when the new value stands in the cited paragraph too', () => {
  test.each([
    ['in 2010', 'in 2011', 'The raid of 2011.'],
    ['killed 24', 'killed 28', 'Later counts gave 28.'],
    ['two states', 'three states', 'All 3 states agreed.'],
    ['34.2 billion', '34.3 billion', '34,283 million dollars in all'],
    ['on 2 May 2011', 'on 26 May 2011', 'On 26 May parliament met.'],
  ])('%s → %s, as it says: %s', (before, after, cited) => {
    expect(stands(before, after, cited)).toBe(true);
  });
});

describe('it can be told when the new value stands there only as something else', () => {
  test.each([
    ['14 attacks', '41 attacks', '41 per cent of them'],
    ['18 months', '18 years', 'for 18 months'],
    ['3.2 billion dollars', '3.2 billion rupees', '3.2 billion dollars'],
    ['on 2 May 2011', 'on 2 May 2012', 'On 12 April 2012 parliament met.'],
    ['34.2 billion', '34.4 billion', '34,183 million dollars in all'],
    ['forty F-16 aircraft', 'sixteen F-16 aircraft', 'forty F-16 aircraft'],
  ])('%s → %s, as it says: %s', (before, after, cited) => {
    expect(stands(before, after, cited)).toBe(false);
  });
});
