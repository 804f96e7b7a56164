import { describe, expect, test } from 'vitest';
import { colourSchema, contrastWithWhite } from '../../src/model/colour.ts';
import { refusal } from '../support/refusal.ts';

describe('contrastWithWhite', () => {
  test('is 21 for black and 1 for white', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
  });

  test('agrees with the figures that contrast checkers give', () => {
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
    expect(contrastWithWhite('#777777')).toBeCloseTo(4.48, 2);
    expect(contrastWithWhite('#ff0000')).toBeCloseTo(4.0, 2);
    expect(contrastWithWhite('#0000ff')).toBeCloseTo(8.59, 2);
  });

  test('does not mind capitals', () => {
    expect(contrastWithWhite('#7A1F2B')).toBe(contrastWithWhite('#7a1f2b'));
  });
});

describe('colourSchema', () => {
  test('takes a colour that can be read on white', () => {
    expect(colourSchema.parse('#7a1f2b')).toBe('#7a1f2b');
    expect(colourSchema.parse('#767676')).toBe('#767676');
    expect(colourSchema.parse('#0A0B0C')).toBe('#0A0B0C');
  });

  test('refuses a colour that is too pale, and says so', () => {
    expect(refusal(colourSchema, '#777777')).toBe(
      'is too pale to read on white paper: its contrast must be at least 4.5 to 1',
    );
  });

  test.each([
    '7a1f2b',
    '#7a1',
    'red',
    '#7a1f2b80',
    '#gggggg',
    '#7a1f2b;}',
    ' #7a1f2b',
    '#7a1f2b\n',
    '',
  ])('refuses %j, which is not six hex digits', (colour) => {
    expect(refusal(colourSchema, colour)).toMatch(/^is not a colour/);
  });
});
