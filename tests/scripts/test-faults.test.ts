import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { PACKAGE } from '../support/run-cli.ts';

test('builds and browsers that are killed at random moments leave nothing that is not whole', async () => {
  const rounds = ['--kills', '3', '--interrupts', '1', '--browser-kills', '2', '--seed', '3'];
  const script = join(PACKAGE, 'scripts/test-faults.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...rounds]);
  expect(stdout).not.toContain('FAULT');
  expect(stdout).toContain('| what was killed | kills |');
}, 240_000);
