/**
 * Measures Khulasa on this machine, beside others where there are any, and prints tables (docs/performance.md):
 * `npm run bench [-- --only printing,pages --topics 10,100 --pdf-at 10 --rounds 3 --write]`. Writes nothing but that page,
 * and that only with `--write`; other programs are installed into a folder of their own in Khulasa's cache.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/output/find-browser.ts';
import { findCacheFolder } from '../src/output/find-cache-folder.ts';
import { formatResults } from './bench/format-results.ts';
import type { BenchSetting, Part, PartResult } from './bench/part.ts';
import { builds } from './bench/parts/builds.ts';
import { commands } from './bench/parts/commands.ts';
import { pages } from './bench/parts/pages.ts';
import { peers } from './bench/parts/peers.ts';
import { preview } from './bench/parts/preview.ts';
import { printing } from './bench/parts/printing.ts';
import { readBenchOptions, type BenchOptions } from './bench/read-bench-options.ts';
import { writeResults } from './bench/write-results.ts';

const PARTS: readonly Part[] = [printing, peers, pages, builds, commands, preview];
const PAGE = new URL('../docs/performance.md', import.meta.url);

const options = readBenchOptions(process.argv.slice(2));
const chosen = choose(options.only);
const workFolder = mkdtempSync(join(tmpdir(), 'khulasa-bench-'));
try {
  const setting = await prepare(options);
  const results: PartResult[] = [];
  for (const part of chosen) {
    const result = await part.run({
      ...setting,
      tell: (progress) => console.error(`${part.name}: ${progress}`),
    });
    console.log(`${formatResults([result])}\n`);
    results.push(result);
  }
  if (options.write) writeResults(PAGE, `${describe(setting)}\n\n${formatResults(results)}`);
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}

function choose(names: readonly string[]): readonly Part[] {
  const stranger = names.find((name) => !PARTS.some((part) => part.name === name));
  if (stranger === undefined)
    return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
  const known = PARTS.map(({ name }) => name).join(', ');
  throw new Error(`There is no part \`${stranger}\`; there are: ${known}.`);
}

async function prepare(asked: BenchOptions): Promise<Omit<BenchSetting, 'tell'>> {
  const cacheFolder = await findCacheFolder(process.env);
  return {
    ...asked,
    today: new Date().toISOString().slice(0, 10),
    browser: await findBrowser({ environment: process.env, cacheFolder }),
    peersFolder: join(cacheFolder, 'bench'),
    workFolder,
  };
}

/** What the figures were measured on, and when. */
function describe({ today, processors, browser }: Omit<BenchSetting, 'tell'>): string {
  return [
    `Measured on ${today}: ${processors} processors (${cpus()[0]?.model.trim() ?? 'of unknown make'})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    process.platform,
    `Node ${process.versions.node}`,
    `${browser.version}.`,
  ].join(', ');
}
