import { expect, test } from 'vitest';
import { keepAsked } from '../../src/pipelines/keep-asked.ts';

test('what was kept or found in a round is there in the next, and no longer', () => {
  const asked = keepAsked<number>();
  asked.keep('one', 1);
  asked.keep('two', 2);
  asked.next();
  expect(asked.find('one')).toBe(1);
  asked.next();
  expect(asked.find('one')).toBe(1);
  expect(asked.find('two')).toBeUndefined();
});

test('what is kept anew takes the place of what was there', () => {
  const asked = keepAsked<number>();
  asked.keep('one', 1);
  asked.next();
  asked.keep('one', 2);
  expect(asked.find('one')).toBe(2);
  asked.next();
  expect(asked.find('one')).toBe(2);
});
