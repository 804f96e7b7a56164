import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure, formatNumber } from '../../src/sheets/format-figure.ts';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.5, '1,234,567.5'],
    [-1234, '-1,234'],
    [-123, '-123'],
    [0.1234567, '0.1234567'],
    [1000.0001, '1,000.0001'],
    [1e21, '1e+21'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('changes nothing but to put commas between thousands', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true }), fc.integer()), (value) => {
        expect(formatNumber(value).replaceAll(',', '')).toBe(String(value));
      }),
    );
  });

  test('leaves no four digits together before the point', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => !/\d{4}/.test(formatNumber(value))));
  });
});

describe('formatFigure', () => {
  test('groups a number', () => {
    expect(formatFigure(83000, 'people')).toBe('83,000');
  });

  test('leaves a text as it is', () => {
    expect(formatFigure('20–25', 'per cent')).toBe('20–25');
    expect(formatFigure('1,234')).toBe('1,234');
  });

  test('spells a date out', () => {
    expect(formatFigure('2011-11-26')).toBe('26\u00A0Nov\u00A02011');
    expect(formatFigure(1954, 'date')).toBe('1954');
  });

  test('groups no year that is a number of something else', () => {
    expect(formatFigure(2011, 'people')).toBe('2,011');
  });
});
