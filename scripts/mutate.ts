/**
 * Changes the code in thousands of small ways and counts the changes that the tests beside it notice:
 * `npm run mutation [-- <file or folder>…]`. `--sample 3` tries a third, every third line; `--quick` leaves out what is worked
 * out when a file is loaded; `--force` tries again what was tried before. See docs/decisions/0015-mutation-testing.md.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { findParts, type Part } from './mutation/find-parts.ts';
import { sampleLines } from './mutation/sample-lines.ts';
import { scoreMutants } from './mutation/score-mutants.ts';

const LEAST_SCORE = 80;

const { values: options, positionals } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});

const nth = Number(options.sample);
const mutants = [];
for (const part of findParts(positionals)) mutants.push(...(await tryMutants(part)));
const scores = scoreMutants(mutants);
console.table(scores);
process.exitCode = scores.every(({ score }) => score >= LEAST_SCORE) ? 0 : 1;

/**
 * All kinds of change that Stryker knows count, in messages and patterns too, since readers see the ones and rely on the
 * others; and so do changes to what is worked out when a file is loaded, since schemas, tables and lists of rules are.
 */
async function tryMutants({ name, mutate, tests }: Part) {
  process.env['KHULASA_TESTS'] = tests;
  const report = `.mutation/${name.replace('/', '-')}`;
  return await new Stryker({
    mutate: [...(nth > 1 ? sampleLines(mutate, nth) : mutate)],
    testRunner: 'vitest',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 10_000,
    incremental: true,
    incrementalFile: `${report}.incremental.json`,
    force: options.force,
    ignoreStatic: options.quick,
    tempDirName: '.mutation/sandbox',
    ignorePatterns: ['/.mutation', '/dist', '/output', '/corpus'],
    reporters: ['clear-text', 'progress-append-only', 'html'],
    clearTextReporter: { logTests: false, reportTests: false },
    htmlReporter: { fileName: `${report}.html` },
  }).runMutationTest();
}
