/**
 * How long `khulasa derive` takes, in a process of its own: for one article from the start, and for many after it
 * (`npm run bench:derive-speed [-- <articles>]`). The articles have some 800 words each and are put together from the corpus.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf, readCorpus } from './training/read-corpus.ts';

const COMMAND = fileURLToPath(new URL('../bin/khulasa.mjs', import.meta.url));
const WORDS = 800;

/** Has the command tell, as its last line beside standard output, the most memory that it held. */
const METER = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads';" +
    "if (isMainThread) process.on('exit', () => console.error(process.resourceUsage().maxRSS));",
)}`;

const most = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'khulasa-bench-'));
try {
  const names = writeArticles(most);
  for (const count of [1, 1, Math.ceil(most / 10), most]) {
    const { seconds, megabytes } = run(names.slice(0, count));
    console.log(`${count} articles: ${seconds.toFixed(2)} s, at most ${megabytes} MB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeArticles(count: number): string[] {
  const paragraphs = readCorpus().flatMap((article) =>
    blocksOf(article)
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => text),
  );
  let next = 0;
  return Array.from({ length: count }, (_, number) => {
    const text: string[] = [];
    for (let words = 0; words < WORDS; next += 1) {
      const paragraph = paragraphs[next % paragraphs.length] ?? '';
      words += paragraph.split(' ').length;
      text.push(paragraph);
    }
    const name = `article-${number}.txt`;
    writeFileSync(join(folder, name), `An Article of Number ${number}\n\n${text.join('\n\n')}\n`);
    return name;
  });
}

function run(names: readonly string[]): { seconds: number; megabytes: number } {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', METER, COMMAND, 'derive', ...names, '--explain', '--format', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(`derive ended with ${status}:\n${stderr}`);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(kilobytes / 1024) };
}
