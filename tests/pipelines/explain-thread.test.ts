import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { explainThread } from '../../src/pipelines/explain-thread.ts';
import { Failure } from '../../src/problems/failure.ts';

const ABOUT = { message: 'There is not enough memory for it.', hint: 'Do less.' };

/** What a thread that runs some code throws. */
async function thrownBy(code: string): Promise<unknown> {
  const resourceLimits = { maxOldGenerationSizeMb: 16 };
  const thread = new Worker(code, { eval: true, resourceLimits, stdout: true, stderr: true });
  return await once(thread, 'exit').catch((error: unknown) => error);
}

test('A thread that has not memory enough is told as a failure that says how to do with less', async () => {
  const error = await thrownBy('const all = []; for (;;) all.push({ all: [all.length] });');
  const told = explainThread(error, ABOUT);
  expect(told).toBeInstanceOf(Failure);
  expect(told).toMatchObject({ code: 'memory/exhausted', ...ABOUT, cause: error });
});

test('Anything else that a thread throws is told as it is', async () => {
  const error = await thrownBy('throw new RangeError("A mistake of the program.");');
  expect(error).toBeInstanceOf(RangeError);
  expect(explainThread(error, ABOUT)).toBe(error);
});
