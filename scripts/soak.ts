/**
 * Prints many sheets in one build and watches the memory of the program and of its browsers: `npm run soak [-- --sheets
 * 2000]`. Ends with 1 when either holds, in the last quarter of the sheets, a fifth more than in the second (medians).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runKhulasa } from './bench/measuring/run-khulasa.ts';
import { drawSoak } from './soak/draw-soak.ts';
import { judgeSoak, type SoakSample } from './soak/judge-soak.ts';
import { writeManyTopics } from './write-many-topics.ts';

/** PDFs of each topic. */
const SHEETS_OF_TOPIC = 4;

const { values } = parseArgs({ options: { sheets: { type: 'string', default: '2000' } } });
const topics = Math.ceil(Number(values.sheets) / SHEETS_OF_TOPIC);
const folder = mkdtempSync(join(tmpdir(), 'khulasa-soak-'));
try {
  writeManyTopics(join(folder, 'content'), topics);
  const samples = await printAll();
  const verdict = judgeSoak(samples);
  console.log(drawSoak(samples, verdict));
  if (verdict.some(({ isFlat }) => !isFlat)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds every PDF, and notes twice a second what is held after so many sheets. */
async function printAll(): Promise<SoakSample[]> {
  const samples: SoakSample[] = [];
  let done = 0;
  const { stdout, seconds } = await runKhulasa(
    ['build', '--formats', 'pdf', '--no-cache', '--json'],
    {
      folder,
      environment: { KHULASA_CACHE: join(folder, 'cache') },
      onStderr: (text) => {
        const last = [...text.matchAll(/^\[ *(\d+)\/\d+\]/gm)].at(-1)?.[1];
        if (last !== undefined) done = Number(last);
        if (last !== undefined && done % 100 === 0) console.error(`${done} sheets`);
      },
      onSample: ({ own, descendants }) => samples.push({ sheets: done, own, descendants }),
    },
  );
  const { sheets, failed } = JSON.parse(stdout) as Record<'sheets' | 'failed', unknown[]>;
  console.log(`${sheets.length} sheets in ${Math.round(seconds)} s, ${failed.length} failed.`);
  if (failed.length > 0) process.exitCode = 1;
  return samples.filter((sample) => sample.sheets > 0);
}
