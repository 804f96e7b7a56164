import { describe, expect, test } from 'vitest';
import { parseGazetteer } from '../../../src/derive/lexicons/parse-gazetteer.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

function parse(text: string) {
  return parseGazetteer({ file: 'gazetteer.yaml', path: 'lexicons/gazetteer.yaml', text });
}

describe('parseGazetteer', () => {
  test('takes a tutor’s own file with any of the lists', () => {
    const { value, problems } = parse('terms:\n  - { name: water bank, meaning: Stored water }\n');
    expect(problems).toEqual([]);
    expect(value?.terms).toEqual([
      { name: 'water bank', also: [], meaning: 'Stored water', everyday: false },
    ]);
    expect(value?.people).toEqual([]);
  });

  test('an empty file is an empty gazetteer', () => {
    expect(parse('').value?.laws).toEqual([]);
  });

  test.each([
    ['people:\n  - { name: A. Writer }\n', 'schema/missing', 2],
    ['laws:\n  - { name: A law, meening: x }\n', 'schema/unknown-key', 2],
    ['laws:\n  - { name: A law, date: last year }\n', 'schema/value', 2],
    ['laws:\n  - { name: A law, meaning: A law of 1997 }\n', 'schema/value', 2],
    ['laws: [\n', 'yaml/syntax', 2],
  ])('tells where %j is wrong', (text, code, line) => {
    const { value, problems } = parse(text);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => [problem.code, problem.place.line])).toEqual([[code, line]]);
  });
});

describe('the gazetteer of the program', () => {
  const gazetteer = theGazetteer();
  const all = Object.values(gazetteer).flat();

  test('has no name twice in a list', () => {
    for (const list of Object.values(gazetteer)) {
      const names = list.map(({ name }) => name.toLowerCase());
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('has an acronym for one thing only', () => {
    const acronyms = all.flatMap((entry) =>
      'acronym' in entry && entry.acronym !== undefined ? [entry.acronym] : [],
    );
    expect(acronyms.filter((acronym, at) => acronyms.indexOf(acronym) !== at)).toEqual([]);
  });

  test('writes Urdu in Urdu letters', () => {
    const urdu = all.flatMap((entry) => ('urdu' in entry ? (entry.urdu ?? []) : []));
    expect(urdu.length).toBeGreaterThan(20);
    expect(urdu.filter((text) => !/^[\u0600-\u06FF ]+$/.test(text) || /[يكه]/.test(text))).toEqual(
      [],
    );
  });
});
