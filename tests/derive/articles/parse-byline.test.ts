import { describe, expect, test } from 'vitest';
import { parseByline } from '../../../src/derive/articles/parse-byline.ts';

describe('parseByline', () => {
  test.each([
    ['Gul Bibi, October 24, 2025', { author: 'Gul Bibi', published: '2025-10-24' }],
    ['By Gul Bibi', { author: 'Gul Bibi' }],
    [
      'By Gul Bibi | Published 3 May 2024, 08:12am',
      { author: 'Gul Bibi', published: '2024-05-03' },
    ],
    ['Posted by Gul Bibi on 3 May 2024', { author: 'Gul Bibi', published: '2024-05-03' }],
    ['Gul Bibi | Karachi | 2024-05-03', { author: 'Gul Bibi', published: '2024-05-03' }],
    ['19 September 2025', { published: '2025-09-19' }],
    ['Published September 2025', { published: '2025-09' }],
    ['By Gul Bibi. Published 2024-05-03.', { author: 'Gul Bibi', published: '2024-05-03' }],
    ['By Gul A. B.', { author: 'Gul A. B.' }],
    ['By Our Staff Reporter', {}],
    ['March 4', {}],
  ])('reads “%s”', (line, byline) => {
    expect(parseByline(line)).toEqual(byline);
  });

  test.each([
    'April 1948',
    'By then the canal was dry, and the growers of three districts had gone.',
    'On March 4, 2024 the gate broke and the growers of three districts came.',
    'Gul Bibi',
    'The 2010 floods',
  ])('does not take “%s” for one', (line) => {
    expect(parseByline(line)).toBeUndefined();
  });
});
