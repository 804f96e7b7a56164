import { expect, test } from 'vitest';
import { PROMPT_ROLES } from '../../../../src/check/argument/thesis/prompt-roles.ts';

const listsFor = (variable: string) =>
  PROMPT_ROLES.flatMap(([asks, lists]) => (asks.test(variable) ? lists : []));

test.each([
  [
    'cause causes factor factors reason reasons determinant determinants root roots genesis origin origins source sources',
    ['causes', 'background'],
  ],
  [
    'repercussion repercussions impact impacts effect effects consequence consequences result results implication implications outcome outcomes fallout fallouts cost costs damage damages influence influences',
    ['repercussions'],
  ],
  [
    'issue issues problem problems challenge challenges constraint constraints risk risks threat threats danger dangers obstacle obstacles hurdle hurdles failure failures weakness weaknesses',
    ['causes', 'repercussions'],
  ],
  [
    'benefit benefits gain gains opportunity opportunities advantage advantages prospect prospects',
    ['benefits'],
  ],
  [
    'measure measures suggestion suggestions recommendation recommendations remedy remedies solution solutions response responses option options alternative alternatives replacement replacements step steps reform reforms policy policies strategy strategies future',
    ['way_forward'],
  ],
  ['history background evolution past phase phases', ['background', 'timeline']],
  ['critic critics criticism objection objections', ['counterarguments']],
])('any of “%s” asks for %j', (words, lists) => {
  for (const word of words.split(' ')) {
    expect(listsFor(`its ${word.toUpperCase()} in brief`), word).toEqual(lists);
    expect(listsFor(`x${word}x`), word).toEqual([]);
  }
});

test('the way forward is asked for by its name', () => {
  expect(listsFor('the way forward')).toEqual(['way_forward']);
});
