import { describe, expect, test } from 'vitest';
import { variablesAreKnown } from '../../../../src/check/argument/thesis/variables-are-known.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { aCause, aRepercussion, type OutlineText } from '../../../support/an-outline.ts';
import { sayProblem } from '../../../support/say-problems.ts';

function check(written: OutlineText): string[] {
  return runTopicRule(variablesAreKnown, written).map(sayProblem);
}

const thesis = { statement: 's', variables: ['alliance', 'autonomy'] };

describe('variablesAreKnown', () => {
  test('is content with variables of the thesis, and with points that name none', () => {
    const causes = [aCause({ id: 'a', variables: ['alliance'] }), aCause({ id: 'b' })];
    expect(check({ thesis, causes })).toEqual([]);
  });

  test('warns of a variable that is not in the thesis, and asks whether the nearest was meant', () => {
    expect(check({ thesis, causes: [aCause({ variables: ['alliance', 'autonmy'] })] })).toEqual([
      'topic.yaml causes.0.variables.1:1:1 warning thesis/unknown-variable: `autonmy` is no variable of the thesis, so the essay plan cannot show what it covers.\n' +
        '  Did you mean `autonomy`?',
    ]);
  });

  test('lists the variables where none is near', () => {
    const [said] = check({ thesis, repercussions: [aRepercussion({ variables: ['economy'] })] });
    expect(said).toMatch(
      /^topic\.yaml repercussions\.0\.variables\.0:.*\n  They are: alliance; autonomy\.$/s,
    );
  });

  test('tells of each unknown variable, of an outline that argues too', () => {
    const causes = ['a', 'b', 'c', 'd'].map((id) => aCause({ id, variables: ['economy'] }));
    expect(check({ thesis, causes })).toHaveLength(4);
  });

  test('lists no more than twenty variables', () => {
    const variables = (count: number) => Array.from({ length: count }, (_, at) => `variable ${at}`);
    const hintOf = (count: number) =>
      check({
        thesis: { statement: 's', variables: variables(count) },
        causes: [aCause({ variables: ['economy'] })],
      })[0]?.split('\n')[1];
    expect(hintOf(20)).toBe(`  They are: ${variables(20).join('; ')}.`);
    expect(hintOf(21)).toBe(`  They are: ${variables(20).join('; ')}; ….`);
  });

  test('asks for a thesis where there is none', () => {
    expect(check({ causes: [aCause({ variables: ['alliance'] })] })).toEqual([
      expect.stringContaining('Name the variables in `thesis`.'),
    ]);
  });

  test('asks for it once, and leaves it to another rule if the outline argues', () => {
    const causes = ['a', 'b', 'c', 'd'].map((id) => aCause({ id, variables: ['alliance'] }));
    expect(check({ causes: causes.slice(1) })).toHaveLength(1);
    expect(check({ causes })).toEqual([]);
  });
});
