import { describe, expect, test } from 'vitest';
import { wayForwardIsPractical } from '../../../../src/check/argument/sides/way-forward-is-practical.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { aCause, type OutlineText } from '../../../support/an-outline.ts';
import { codesAndPlaces, sayProblem } from '../../../support/say-problems.ts';

function check(written: OutlineText): string[] {
  return codesAndPlaces(runTopicRule(wayForwardIsPractical, written));
}

const causes = ['a', 'b', 'c', 'd'].map((id) => aCause({ id }));
const action = { id: 'trade', action: 'Trade, not aid', actor: 'Commerce ministry' };

describe('wayForwardIsPractical', () => {
  test('is content with an action that has an actor and answers a cause', () => {
    expect(check({ causes, way_forward: [{ ...action, addresses: ['a'] }] })).toEqual([]);
  });

  test('asks an outline that argues what is to be done, and not one that is only begun', () => {
    expect(check({ causes })).toEqual(['way-forward/none at topic.yaml way_forward']);
    expect(check({ causes: causes.slice(1) })).toEqual([]);
  });

  test('warns of an action that nobody is to take', () => {
    const found = runTopicRule(wayForwardIsPractical, {
      way_forward: [{ id: 'reform', action: 'Reform the courts' }],
    });
    expect(found.map(sayProblem)).toEqual([
      'topic.yaml way_forward.0:1:1 warning way-forward/no-actor: “Reform the courts” is to be done by nobody.\n' +
        '  Name in `actor` who has the power to do it.',
    ]);
  });

  test('warns of an action that answers nothing, or nothing but background', () => {
    const background = [{ id: 'pacts', point: 'The pacts' }];
    const way_forward = [action, { ...action, id: 'other', addresses: ['pacts'] }];
    expect(check({ causes, background, way_forward })).toEqual([
      'way-forward/unlinked at topic.yaml way_forward.0',
      'way-forward/unlinked at topic.yaml way_forward.1',
    ]);
  });

  test('says what is missing, and how to mend it', () => {
    const told = (written: OutlineText) =>
      runTopicRule(wayForwardIsPractical, written).map(({ message, hint }) => `${message} ${hint}`);
    expect(told({ causes })).toEqual([
      'The outline argues and does not say what is to be done. Add `way_forward`: an `action`, its `actor`, and the causes or repercussions that it `addresses`.',
    ]);
    expect(told({ causes, way_forward: [action] })).toEqual([
      '“Trade, not aid” answers no cause and no repercussion of the outline. Name in `addresses` the ids of those that it would mend, or drop it.',
    ]);
  });

  test('leaves it to another rule to tell of an id that is unknown', () => {
    expect(check({ causes, way_forward: [{ ...action, addresses: ['nothing'] }] })).toEqual([]);
  });

  test('ties nothing where there is nothing to tie it to', () => {
    expect(check({ way_forward: [action] })).toEqual([]);
  });
});
