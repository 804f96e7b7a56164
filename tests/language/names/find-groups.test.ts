import { describe, expect, test } from 'vitest';
import { findGroup } from '../../../src/language/names/find-groups.ts';
import { nameGroups, otherNames } from '../../../src/language/names/name-groups.ts';
import { wordsOf } from '../../../src/language/names/words-of.ts';

function groupOf(text: string) {
  return findGroup(wordsOf(text), 0);
}

describe('findGroup', () => {
  test.each(nameGroups.flatMap((names) => names.map((name) => [name, names[0]] as const)))(
    'knows %s as %s',
    (name, group) => {
      expect(groupOf(name)).toEqual({ group, length: wordsOf(name).length });
    },
  );

  test.each(otherNames)('takes %s for no other name', (name) => {
    expect(groupOf(name)).toEqual({ group: undefined, length: wordsOf(name).length });
  });

  test('takes the longest, over hyphens and case, but over no other sign', () => {
    expect(groupOf('South America')).toMatchObject({ group: 'South America' });
    expect(groupOf('Tehrik i Taliban Pakistan')).toMatchObject({ group: 'TTP', length: 4 });
    expect(groupOf('South. America')).toBeUndefined();
  });

  test('takes capitals only for capitals', () => {
    expect(groupOf('US')).toMatchObject({ group: 'United States' });
    expect(groupOf('us')).toBeUndefined();
    expect(groupOf('who')).toBeUndefined();
  });
});

test('no name is in two groups', () => {
  const names = nameGroups.flat();
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
