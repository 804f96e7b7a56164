import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPretty } from '../../src/cli/format-pretty.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { aProblem } from '../support/a-problem.ts';
import { plainPaint, tagPaint } from '../support/plain-paint.ts';

const TEXTS = new Map([
  ['a.yaml', 'title: A\nsummary: B\nupdated: C\n'],
  ['b.yaml', 'titel: B\n'],
]);

function say(...problems: readonly Problem[]): string {
  return formatPretty(problems, TEXTS, plainPaint);
}

describe('formatPretty', () => {
  test('says of each problem what it is, where, what is wrong, the lines around it and how to mend it', () => {
    const said = say(
      aProblem({
        code: 'schema/unknown-key',
        message: 'There is no key `titel` here.',
        hint: 'Did you mean `title`?',
        place: { file: 'b.yaml', line: 1, column: 1 },
      }),
    );
    expect(said).toBe(
      [
        'b.yaml  1 error',
        '',
        '  error in line 1, column 1  schema/unknown-key',
        '    There is no key `titel` here.',
        '      > 1 | titel: B',
        '          | ^',
        '        2 |',
        '    hint  Did you mean `title`?',
      ].join('\n'),
    );
  });

  test('puts the problems of a file under its name, with their counts', () => {
    const said = say(
      aProblem({ place: { file: 'a.yaml' } }),
      aProblem({ place: { file: 'a.yaml', line: 2 }, severity: 'warning' }),
      aProblem({ place: { file: 'b.yaml' }, severity: 'warning' }),
      aProblem({ place: { file: 'a.yaml', line: 3 }, severity: 'warning' }),
    );
    const headings = said.split('\n').filter((line) => /^\S/.test(line));
    expect(headings).toEqual(['a.yaml  1 error, 2 warnings', 'b.yaml  1 warning']);
  });

  test('speaks of no line in a file whose text could not be read', () => {
    const said = say(aProblem({ code: 'file/encoding', place: { file: 'latin.yaml' } }));
    expect(said.split('\n')).toEqual([
      'latin.yaml  1 error',
      '',
      '  error  file/encoding',
      '    `title` is missing.',
    ]);
  });

  test('breaks a long message and a long hint between words', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const said = say(aProblem({ message: long, hint: long, place: { file: 'none.yaml' } }));
    const lines = said.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(said.replace(/\s+/g, ' ')).toContain(`${long} hint ${long}`);
  });

  test('colours the severity by what it is', () => {
    const problems = [aProblem(), aProblem({ severity: 'warning' })];
    const said = formatPretty(problems, TEXTS, tagPaint);
    expect(said).toContain('<red>error</red>');
    expect(said).toContain('<yellow>warning</yellow>');
  });

  test('lets no author add a line, a colour or a turn of direction of his own', () => {
    const letters = fc.constantFrom('\n', '\r', '\u2028', '\u001B', '\u009B', '\u202E', 'a', ' ');
    const text = fc.string({ unit: letters, maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (message, hint, name) => {
        const said = say(aProblem({ message, hint, place: { file: `x${name}` } }));
        expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]/);
        expect(said.split('\n').filter((line) => /^ {0,3}\S/.test(line))).toHaveLength(2);
      }),
    );
  });
});
