import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/problems/code-frame.ts';

const text = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].join('\n');

function frame(source: string, line: number, column: number): string {
  return codeFrame(source, { file: 'x.yaml', line, column });
}

describe('codeFrame', () => {
  test('shows two lines on either side and a caret under the place', () => {
    expect(frame(text, 4, 3)).toBe(
      ['  2 | two', '  3 | three', '> 4 | four', '    |   ^', '  5 | five', '  6 | six'].join('\n'),
    );
  });

  test('begins at the first line when the place is near it', () => {
    expect(frame(text, 1, 1)).toBe(['> 1 | one', '    | ^', '  2 | two', '  3 | three'].join('\n'));
  });

  test('ends at the last line when the place is near it', () => {
    expect(frame(text, 7, 1)).toBe(
      ['  5 | five', '  6 | six', '> 7 | seven', '    | ^'].join('\n'),
    );
  });

  test('lines numbers up on the right when they have different lengths', () => {
    const long = Array.from({ length: 12 }, (_, at) => `line ${at + 1}`).join('\n');
    expect(frame(long, 9, 1).split('\n')).toEqual([
      '   7 | line 7',
      '   8 | line 8',
      '>  9 | line 9',
      '     | ^',
      '  10 | line 10',
      '  11 | line 11',
    ]);
  });

  test('counts lines ended by CRLF once', () => {
    expect(frame('one\r\ntwo\r\nthree', 2, 1)).toBe(
      ['  1 | one', '> 2 | two', '    | ^', '  3 | three'].join('\n'),
    );
  });

  test('is empty for a line that the text does not have', () => {
    expect(frame(text, 8, 1)).toBe('');
    expect(frame(text, 0, 1)).toBe('');
  });

  test('shows control and direction characters as boxes, so that they cannot act on the terminal', () => {
    expect(frame('a\u001B[31mb\u202Ec', 1, 1).split('\n')[0]).toBe('> 1 | a□[31mb□c');
  });

  test('keeps the caret under its column where a line holds a tab', () => {
    expect(frame('\tname: x', 1, 2)).toBe(['> 1 |  name: x', '    |  ^'].join('\n'));
  });

  test('cuts a very long line so that the place stays in sight', () => {
    const [line = '', caret = ''] = frame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 1, 501).split(
      '\n',
    );
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('HERE');
  });

  test('never throws, whatever the text and the place', () => {
    const line = fc.string({ unit: 'grapheme' });
    const places = {
      line: fc.integer({ min: -2, max: 12 }),
      column: fc.integer({ min: -2, max: 900 }),
    };
    fc.assert(
      fc.property(fc.array(line), fc.record(places), (lines, at) => {
        const drawn = frame(lines.join('\n'), at.line, at.column);
        expect(drawn === '').toBe(at.line < 1 || at.line > Math.max(1, lines.length));
      }),
    );
  });
});
