/** Tries the tests that hold properties again and again, each time with another seed. See CONTRIBUTING.md. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string' },
  },
  allowPositionals: true,
});

const files = globSync('tests/**/*.test.ts').filter(
  (file) =>
    readFileSync(file, 'utf8').includes("from 'fast-check'") &&
    (positionals.length === 0 || positionals.some((part) => file.includes(part))),
);
if (files.length === 0)
  throw new Error(`No test with a property is named like ${positionals.join(', ')}.`);

const rounds = options.seed === undefined ? Number(options.rounds) : 1;
if (!(rounds >= 1)) throw new Error(`--rounds ${options.rounds} tries nothing.`);
let failed = 0;
for (let round = 1; round <= rounds; round += 1) {
  const seed = options.seed ?? String(randomInt(2 ** 31));
  const { status, stderr } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    env: { ...process.env, KHULASA_SEED: seed, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  console.log(`[${round}/${rounds}] seed ${seed}: ${status === 0 ? 'passed' : 'FAILED'}`);
  if (status === 0) continue;
  failed += 1;
  console.log(stderr);
}
process.exitCode = failed === 0 ? 0 : 1;
