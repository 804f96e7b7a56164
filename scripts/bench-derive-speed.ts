/**
 * How long `khulasa derive` takes, in a process of its own: for one article from the start, and for many after it
 * (`npm run bench:derive-speed [-- <articles>]`). The articles have some 800 words each and are put together from the corpus.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMegabytes } from './bench/format-number.ts';
import { runKhulasa } from './bench/measuring/run-khulasa.ts';
import { writeManyArticles } from './write-many-articles.ts';

const most = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'khulasa-bench-'));
try {
  const names = writeManyArticles(folder, most);
  for (const count of [1, 1, Math.ceil(most / 10), most]) {
    const args = ['derive', ...names.slice(0, count), '--explain', '--format', 'json'];
    const { seconds, peak } = await runKhulasa(args, { folder });
    console.log(`${count} articles: ${seconds.toFixed(2)} s, at most ${formatMegabytes(peak)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
