/**
 * How long `khulasa check` takes for many topics, as it is built for users: `npm run bench:check [-- <topics>]`. The topics
 * are copies of the shipped outlines, each with ids, titles and texts of its own, in a temporary folder that is removed
 * afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMegabytes } from './bench/format-number.ts';
import { runKhulasa } from './bench/measuring/run-khulasa.ts';
import { writeManyTopics } from './write-many-topics.ts';

const topics = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'khulasa-bench-'));
try {
  writeManyTopics(join(folder, 'content'), topics);
  console.log(await measure());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<string> {
  const { seconds, processorSeconds, peak, stdout } = await runKhulasa(
    ['check', '--format', 'json'],
    { folder },
  );
  const { summary } = JSON.parse(stdout) as { summary: { errors: number; warnings: number } };
  return [
    `${topics} topics: ${seconds.toFixed(1)} s, ${((1000 * seconds) / topics).toFixed(1)} ms each`,
    `processor time ${processorSeconds.toFixed(1)} s`,
    `at most ${formatMegabytes(peak)}`,
    `${summary.errors} errors, ${summary.warnings} warnings`,
  ].join('; ');
}
