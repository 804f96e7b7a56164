import { expect, test } from 'vitest';
import { measureProgram } from '../../../../scripts/bench/measuring/measure-program.ts';

const folder = import.meta.dirname;

test('a program is measured, and what it says is its own', async () => {
  const script =
    'globalThis.held = Buffer.alloc(300e6, 1); console.log("out"); console.error("err");';
  const run = await measureProgram(['--eval', script], { folder });
  expect(run).toMatchObject({ status: 0, stdout: 'out\n', stderr: 'err\n' });
  expect(run.peak).toBeGreaterThan(300e6);
  expect(run.processorSeconds).toBeGreaterThan(0);
});

test.runIf(process.platform === 'linux')('what a program has started is seen', async () => {
  const child = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held, 1500)';
  const script = `require('child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(child)}])`;
  const run = await measureProgram(['--eval', script], { folder });
  expect(run.descendantsPeak).toBeGreaterThan(200e6);
  expect(run.peak).toBeLessThan(200e6);
});

test('a program that fails is told with its status', async () => {
  expect(await measureProgram(['--eval', 'process.exit(3)'], { folder })).toMatchObject({
    status: 3,
  });
});
