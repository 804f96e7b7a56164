import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSarif } from '../../src/cli/format-sarif.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { aProblem } from '../support/a-problem.ts';
import { createSarifCheck } from '../support/create-sarif-check.ts';
import { anyText } from '../support/any-text.ts';

const checkSarif = createSarifCheck();

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly results: readonly Result[];
    },
  ];
}

interface Rule {
  readonly id: string;
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ];
  readonly partialFingerprints: object;
}

function log(problems: readonly Problem[], texts: Readonly<Record<string, string>> = {}): Log {
  const sources = { version: '1.2.3', texts: new Map(Object.entries(texts)) };
  return JSON.parse(formatSarif(problems, sources)) as Log;
}

describe('formatSarif', () => {
  test('is valid by the schema of the standard, whatever the problems', () => {
    const problem = fc.record({
      code: fc.constantFrom(...(Object.keys(catalogue) as Problem['code'][])),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      message: anyText({ minLength: 1 }),
      place: fc.record({
        file: anyText({ minLength: 1 }),
        line: fc.integer({ min: 1, max: 9999 }),
        column: fc.integer({ min: 1, max: 9999 }),
      }),
    });
    fc.assert(
      fc.property(fc.array(problem, { maxLength: 4 }), (problems) => {
        expect(checkSarif(log(problems))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is held to a schema that does find mistakes', () => {
    const sound = log([aProblem()]);
    expect(checkSarif({ ...sound, version: '2.2.0' })).not.toEqual([]);
    expect(checkSarif({ ...sound, runs: [{ ...sound.runs[0], columnKind: 'bytes' }] })).not.toEqual(
      [],
    );
  });

  test('describes every rule that there is, with help and the severity that it usually has', () => {
    const { rules } = log([]).runs[0].tool.driver;
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(catalogue).sort());
    for (const { id, help, defaultConfiguration } of rules) {
      const { why, severity } = catalogue[id as Problem['code']];
      expect(help.text).toContain(why);
      expect(defaultConfiguration.level).toBe(severity);
    }
  });

  test('says in the help how a rule is set, or that it cannot be', () => {
    const { rules } = log([]).runs[0].tool.driver;
    const helpOf = (code: string) => rules.find(({ id }) => id === code)?.help.text;
    expect(helpOf('timeline/order')).toContain('rules:\n  timeline/order: off');
    expect(helpOf('yaml/syntax')).toContain('It cannot be switched off.');
  });

  test('points each result to its rule, and keeps the severity that it was set to', () => {
    const { results, tool } = log([
      aProblem({ code: 'timeline/order', severity: 'error' }),
      aProblem({ code: 'id/duplicate' }),
    ]).runs[0];
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(results.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  test('names files by references relative to the folder of the run', () => {
    const [result] = log([aProblem({ place: { file: 'content/my notes/50%:a#1.md' } })]).runs[0]
      .results;
    expect(result?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/my%20notes/50%25%3Aa%231.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 1 },
    });
  });
});

describe('The fingerprint of a problem', () => {
  const FILE = 'content/outlines/canals.yaml';

  function prints(text: string, ...problems: readonly Problem[]): readonly object[] {
    return log(problems, { [FILE]: text }).runs[0].results.map(
      (result) => result.partialFingerprints,
    );
  }

  test('stays when lines are put in above it', () => {
    const [before] = prints('a: 1\nb: 2\n', aProblem({ place: { line: 2 } }));
    const [after] = prints('new: 0\na: 1\n\n  b: 2\n', aProblem({ place: { line: 4, column: 3 } }));
    expect(after).toEqual(before);
  });

  test('differs between codes, files, lines, and two of a kind in one line', () => {
    const all = prints(
      'a: 1\nb: 2\n',
      aProblem(),
      aProblem({ place: { column: 4 } }),
      aProblem({ place: { line: 2 } }),
      aProblem({ code: 'schema/type' }),
      aProblem({ place: { file: 'other.yaml' } }),
    );
    expect(new Set(all.map((print) => JSON.stringify(print))).size).toBe(5);
  });
});
