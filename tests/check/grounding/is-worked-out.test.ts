import { describe, expect, test } from 'vitest';
import { isWorkedOut } from '../../../src/check/grounding/is-worked-out.ts';
import { extractFigures } from '../../../src/language/figures/extract-figures.ts';

/** Whether the figure that is written so in a text is worked out from all the others of it. */
function isWorkedOutIn(text: string, written: string): boolean {
  const figures = extractFigures(text);
  const figure = figures.find((one) => one.text === written);
  if (figure === undefined) throw new Error(`No ${written} in “${text}”`);
  return isWorkedOut(figure, { figures: figures.filter((one) => one !== figure), text });
}

describe('isWorkedOut', () => {
  test.each([
    ['Rents went from Rs 200 to Rs 350, a gap of Rs 150.', 'Rs 150'],
    ['Losses fell by Rs 30bn from Rs 90bn to Rs 60bn.', 'Rs 90bn'],
    ['It drowned 1,200 villages and 350 hamlets, 1,550 in all.', '1,550'],
    [
      'The canal opened in 1932 and the barrage in 1967, more than thirty years later.',
      'thirty years',
    ],
    ['The dam cost Rs 45bn, nine times the Rs 5bn of the weir.', 'nine'],
    ['Of 800 pumps 360 run, that is 45 per cent.', '45 per cent'],
    ['It mended 360 of the 800 pumps, 45 per cent.', '45 per cent'],
    ['Of the 800 pumps 360 run, 45 per cent.', '45 per cent'],
    ['Of its 800 pumps 360 run, 45 per cent.', '45 per cent'],
    ['Of their 800 pumps 360 run, 45 per cent.', '45 per cent'],
    ['They have 11, 23, 37, 53, 71, 97, 113 and 131 wells, 34 in all.', '34'],
    ['Upkeep is Rs 50 million a month, Rs 600 million a year.', 'Rs 600 million'],
    [
      'The share rose from 30 per cent to 42 per cent, by 12 percentage points.',
      '12 percentage points',
    ],
  ])('is true in “%s” of %s', (text, written) => {
    expect(isWorkedOutIn(text, written)).toBe(true);
  });

  test.each([
    ['Rents went from Rs 200 to Rs 350, a gap of Rs 140.', 'Rs 140'],
    ['It drowned 1,200 villages and 350 hamlets, 1,650 in all.', '1,650'],
    ['It drowned 1,200 villages, 350 hamlets and moved 1,550 people.', '1,550'],
    [
      'The canal opened in 1932 and the barrage in 1967, more than forty years later.',
      'forty years',
    ],
    ['The dam cost Rs 45bn, eight times the Rs 5bn of the weir.', 'eight'],
    ['Of 800 pumps 360 run, that is 54 per cent.', '54 per cent'],
    ['Upkeep is Rs 50 million a month, Rs 500 million a year.', 'Rs 500 million'],
    ['Upkeep is Rs 50 million a year, Rs 600 million a year.', 'Rs 600 million'],
    ['It took 30 days and 12 km, 42 in all.', '42'],
    ['Of 149 hurt 132 were children and 17 staff, by our count.', '17'],
    ['It has 360 pumps and 800 wells, and 45 per cent are dry.', '45 per cent'],
    ['It was passed by 12 to six, not by six to six.', '12'],
    ['They have 11, 23, 37, 53, 71, 97, 113, 131 and 151 wells, 34 in all.', '34'],
    ['A thousand men and 350 women came, 1,350 in all.', '1,350'],
    ['The road has 30 km and the canal 12 km, 18 years more.', '18 years'],
    ['The dam cost Rs 45bn, nine of them, many times the Rs 5bn of the weir.', 'nine'],
    ['The 12th plan and the fifth cost 17 in all.', '17'],
    ['Of 50 per cent 10 per cent were lost, that is 20 per cent.', '20 per cent'],
    ['Of late there were 800 pumps, 360 ran, 45 per cent.', '45 per cent'],
    ['In 2016 it gave 73 per cent, in 2024 it gave 8 more.', '8'],
  ])('is false in “%s” of %s', (text, written) => {
    expect(isWorkedOutIn(text, written)).toBe(false);
  });

  test('is never true by the figure itself', () => {
    const text = 'It has 200 wells, 100 more than pumps.';
    const figures = extractFigures(text);
    const figure = figures.find((one) => one.text === '100');
    expect(figure && isWorkedOut(figure, { figures, text })).toBe(false);
  });
});
