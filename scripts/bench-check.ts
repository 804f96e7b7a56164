/**
 * How long `khulasa check` takes for many topics, as it is built for users: `npm run bench:check [-- <topics>]`. The topics
 * are copies of the shipped outlines, each with ids, titles and texts of its own, in a temporary folder that is removed
 * afterwards.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManyTopics } from './write-many-topics.ts';

const COMMAND = fileURLToPath(new URL('../bin/khulasa.mjs', import.meta.url));

/** Has the command tell, as its last line beside standard output, what it has used. */
const METER = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads';" +
    "if (isMainThread) process.on('exit', () => console.error(JSON.stringify(process.resourceUsage())));",
)}`;

interface Usage {
  readonly maxRSS: number;
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
}

const topics = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'khulasa-bench-'));
try {
  writeManyTopics(join(folder, 'content'), topics);
  console.log(measure());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(): string {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', METER, COMMAND, 'check', '--format', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`check ended with ${status}:\n${stderr}`);
  const usage = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Usage;
  const { summary } = JSON.parse(stdout) as { summary: { errors: number; warnings: number } };
  return [
    `${topics} topics: ${seconds.toFixed(1)} s, ${((1000 * seconds) / topics).toFixed(1)} ms each`,
    `processor time ${((usage.userCPUTime + usage.systemCPUTime) / 1e6).toFixed(1)} s`,
    `at most ${Math.round(usage.maxRSS / 1024)} MB`,
    `${summary.errors} errors, ${summary.warnings} warnings`,
  ].join('; ');
}
