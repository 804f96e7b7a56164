import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from '../../src/output/turns.ts';

/** Runs actions of these sizes, all asked for at once, and notes which ran side by side. */
async function sideBySide(places: number, sizes: readonly number[]): Promise<string[]> {
  const turns = new Turns(places);
  const running = new Set<number>();
  const seen: string[] = [];
  await Promise.all(
    sizes.map((size, index) =>
      turns.take(size, async () => {
        running.add(index);
        seen.push([...running].join('+'));
        await sleep(5);
        running.delete(index);
      }),
    ),
  );
  return seen;
}

test('as many run side by side as there are places, in the order in which they were asked for', async () => {
  expect(await sideBySide(2, [1, 1, 1])).toEqual(['0', '0+1', expect.stringContaining('2')]);
  expect(await sideBySide(1, [1, 1, 1])).toEqual(['0', '1', '2']);
});

test('one that takes all places runs alone, and those after it wait', async () => {
  expect(await sideBySide(2, [1, 2, 1, 1])).toEqual(['0', '1', '2', '2+3']);
});

test('one that fails gives its place back, and says why', async () => {
  const turns = new Turns(1);
  const failing = turns.take(1, () => Promise.reject(new Error('Broken.')));
  const next = turns.take(1, () => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('Broken.');
  expect(await next).toBe('done');
});

test('there is always at least one place', async () => {
  expect(await new Turns(0).take(1, () => Promise.resolve('done'))).toBe('done');
});
