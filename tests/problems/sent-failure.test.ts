import { expect, test } from 'vitest';
import { Failure } from '../../src/problems/failure.ts';
import { receive, send } from '../../src/problems/sent-failure.ts';

test('What work comes to is received as it was sent', async () => {
  expect(receive(structuredClone(await send(() => Promise.resolve([1]))))).toEqual([1]);
  expect(receive(structuredClone(await send(() => undefined)))).toBe(undefined);
});

test('A failure is received as a failure, with its code and its hint', async () => {
  const sent = structuredClone(
    await send(() => {
      throw new Failure('print/failed', 'It did not print.', { hint: 'Try again.' });
    }),
  );
  expect(() => receive(sent)).toThrow(
    new Failure('print/failed', 'It did not print.', { hint: 'Try again.' }),
  );
});

test('Any other error is not taken for one', async () => {
  const work = () => {
    throw new TypeError('A mistake of the program.');
  };
  await expect(send(work)).rejects.toThrow(TypeError);
});
