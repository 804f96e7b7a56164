import { describe, expect, test } from 'vitest';
import { thesisNamesVariables } from '../../../../src/check/argument/thesis/thesis-names-variables.ts';
import { runTopicRule, type Trial } from '../../../support/run-rule.ts';
import { aCause, type OutlineText } from '../../../support/an-outline.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

function check(written: OutlineText, trial: Trial = {}): string[] {
  return codesAndPlaces(runTopicRule(thesisNamesVariables, written, trial));
}

function checkThesis(statement: string, ...variables: string[]): string[] {
  return check({ thesis: { statement, variables } });
}

describe('thesisNamesVariables', () => {
  test('is content without a thesis', () => {
    expect(check({})).toEqual([]);
  });

  test.each([
    ['Transactional dependence cost security.', 'transactional dependence', 'national security'],
    ['An autonomous policy needs fewer allies.', 'autonomy', 'alliances'],
    ['Washington bought what Islamabad sold.', 'ties with the United States', 'Pakistan'],
    ['A sentence that names both variables.', 'the first variable', 'the second variable'],
  ])('finds in “%s” its variables, in any form', (statement, one, other) => {
    expect(checkThesis(statement, one, other)).toEqual([]);
  });

  test('warns of a variable that the statement does not name', () => {
    const thesis = {
      statement: 'The alliance cost autonomy.',
      variables: ['alliance', 'human rights'],
    };
    expect(runTopicRule(thesisNamesVariables, { thesis }).map(sayProblem)).toEqual([
      'topic.yaml thesis.variables.1:1:1 warning thesis/unnamed-variable: The thesis statement does not name its variable `human rights`.\n' +
        '  Say in the statement what you claim of it, or take it out of `variables`.',
    ]);
  });

  test('says how many variables there are to be', () => {
    const thesis = { statement: 'The alliance failed.', variables: ['alliance'] };
    expect(runTopicRule(thesisNamesVariables, { thesis }).map(sayProblem)).toEqual([
      'topic.yaml thesis.variables:1:1 warning thesis/too-few-variables: The thesis has 1 of at least 2 variables.\n' +
        '  List in `variables` what the topic joins, such as `alliance` and `autonomy`.',
    ]);
  });

  test('goes by the word that tells one variable from another', () => {
    expect(
      checkThesis('Ties with China outlast the rest.', 'ties with China', 'ties with Russia'),
    ).toEqual(['thesis/unnamed-variable at topic.yaml thesis.variables.1']);
  });

  test('wants two variables, or as many as are set', () => {
    expect(checkThesis('The alliance failed.', 'alliance')).toEqual([
      'thesis/too-few-variables at topic.yaml thesis.variables',
    ]);
    const thesis = { statement: 'The alliance failed.', variables: ['alliance'] };
    expect(check({ thesis }, { limits: { least: 1 } })).toEqual([]);
  });

  test('wants them of an outline that names none only once it argues', () => {
    const thesis = { statement: 'The alliance failed.' };
    const causes = ['a', 'b', 'c', 'd'].map((id) => aCause({ id }));
    expect(check({ thesis })).toEqual([]);
    expect(check({ thesis, causes })).toEqual([
      'thesis/too-few-variables at topic.yaml thesis.variables',
    ]);
  });
});
