import { expect, test } from 'vitest';
import { rememberLast } from '../../src/pipelines/remember-last.ts';

/** What it is asked for, and each thing it was made of again. */
function noting() {
  const worked: string[] = [];
  const ask = rememberLast(({ name }: { name: string }) => {
    worked.push(name);
    return name.toUpperCase();
  });
  return { ask, worked };
}

const [ONE, OTHER] = [{ name: 'one' }, { name: 'other' }];

test('What was asked for last is not worked out again', () => {
  const { ask, worked } = noting();
  expect([ask(ONE), ask(ONE), ask(ONE)]).toEqual(['ONE', 'ONE', 'ONE']);
  expect(worked).toEqual(['one']);
});

test('Things asked for in turns are not taken for one another', () => {
  const { ask, worked } = noting();
  expect([ask(ONE), ask(OTHER), ask(ONE)]).toEqual(['ONE', 'OTHER', 'ONE']);
  expect(worked).toEqual(['one', 'other', 'one']);
});
