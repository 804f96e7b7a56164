import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManyTopics } from '../../write-many-topics.ts';
import { formatMegabytes, formatRate, formatSeconds } from '../format-number.ts';
import type { Measured } from '../measuring/measure-program.ts';
import { median } from '../measuring/median.ts';
import { runKhulasa } from '../measuring/run-khulasa.ts';
import type { BenchSetting, Part, PartResult } from '../part.ts';

type Formats = 'html' | 'html,pdf';

/** A folder of so many topics, and the builds made of it. */
interface Series {
  readonly topics: number;
  readonly formats: Formats;
  readonly runs: Readonly<Record<'cold' | 'unchanged' | 'one change', readonly Measured[]>>;
  /** Files made by the first build: HTML, and PDFs if they were asked for. */
  readonly sheets: number;
}

/** Up to so many topics a build is quick enough to be repeated: topics by formats. */
const REPEATED: Readonly<Record<Formats, number>> = { html: 1000, 'html,pdf': 10 };

const MOST_ROUNDS = 3;

/** Builds of few topics and of many: the first, one without a change, and one with a change in one outline. */
export const builds: Part = {
  name: 'builds',
  run: async (setting) => {
    const series: Series[] = [];
    for (const topics of setting.topics) series.push(await measure(topics, 'html', setting));
    for (const topics of setting.pdfTopics) series.push(await measure(topics, 'html,pdf', setting));
    return tabulate(series, Math.min(MOST_ROUNDS, setting.rounds));
  },
};

async function measure(topics: number, formats: Formats, setting: BenchSetting): Promise<Series> {
  const folder = join(setting.workFolder, `builds-${topics}-${formats.replace(',', '-')}`);
  writeManyTopics(join(folder, 'content'), topics);
  const runs = { cold: [], unchanged: [], 'one change': [] } as Record<
    keyof Series['runs'],
    Measured[]
  >;
  let sheets = 0;
  const rounds = topics <= REPEATED[formats] ? Math.min(MOST_ROUNDS, setting.rounds) : 1;
  for (let round = 1; round <= rounds; round += 1) {
    setting.tell(`${topics} topics, ${formats}: round ${round} of ${rounds}`);
    for (const name of ['output', 'cache'])
      rmSync(join(folder, name), { recursive: true, force: true });
    const cold = await build(folder, formats, setting);
    runs.cold.push(cold);
    sheets = countSheets(cold);
    runs.unchanged.push(await build(folder, formats, setting));
    changeOutline(folder, round);
    runs['one change'].push(await build(folder, formats, setting));
  }
  rmSync(folder, { recursive: true, force: true });
  return { topics, formats, runs, sheets };
}

async function build(
  folder: string,
  formats: Formats,
  { browser }: BenchSetting,
): Promise<Measured> {
  const environment = {
    ...browser.environment,
    KHULASA_BROWSER: browser.executable,
    KHULASA_CACHE: join(folder, 'cache'),
  };
  const run = await runKhulasa(['build', '--formats', formats, '--json'], { folder, environment });
  const { failed, skipped } = JSON.parse(run.stdout) as Record<'failed' | 'skipped', unknown[]>;
  if (failed.length + skipped.length > 0)
    throw new Error(`${failed.length} sheets failed, ${skipped.length} topics were left out.`);
  return run;
}

function countSheets({ stdout }: Measured): number {
  return (JSON.parse(stdout) as { sheets: unknown[] }).sheets.length;
}

/** Gives the first point of the first outline other words. */
function changeOutline(folder: string, round: number): void {
  const outlines = join(folder, 'content', 'outlines');
  const file = join(outlines, readdirSync(outlines).sort()[0] ?? '');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/\bpoint: (?:"|>-\n\s+)/, `$&${'So '.repeat(round)}`);
  if (changed === text) throw new Error(`There is no point in ${file}.`);
  writeFileSync(file, changed);
}

function tabulate(series: readonly Series[], rounds: number): PartResult {
  return {
    title: 'Builds',
    columns: [
      'topics',
      'sheets',
      'first build',
      'a sheet',
      'nothing changed',
      'one outline changed',
      'memory: program',
      'browser',
    ],
    rows: series.map(({ topics, formats, runs, sheets }) => {
      const cold = secondsOf(runs.cold);
      return [
        `${topics.toLocaleString('en-GB')}, ${formats === 'html' ? 'HTML' : 'HTML and PDF'}`,
        sheets.toLocaleString('en-GB'),
        formatSeconds(cold),
        `${formatRate((1000 * cold) / sheets)} ms`,
        formatSeconds(secondsOf(runs.unchanged)),
        formatSeconds(secondsOf(runs['one change'])),
        formatMegabytes(median(runs.cold.map(({ peak }) => peak))),
        formats === 'html'
          ? '–'
          : formatMegabytes(median(runs.cold.map(({ descendantsPeak }) => descendantsPeak))),
      ];
    }),
    limits: `Each build a process of its own, with a cache of its own that is empty for the first; medians of ${rounds} rounds up to ${REPEATED.html} topics of HTML and ${REPEATED['html,pdf']} with PDFs, one round above. Memory is the most that was held in the first build; of the browser the sum of its processes, what they share counted for each. ${describeGrowth(series)} PDFs are limited by Chromium; HTML by the rules that check each outline before it is built.`,
  };
}

function secondsOf(runs: readonly Measured[]): number {
  return median(runs.map(({ seconds }) => seconds));
}

/** How much memory grows from the fewest topics to the most, of each kind of build that was measured at several sizes. */
function describeGrowth(series: readonly Series[]): string {
  const sentences = (['html', 'html,pdf'] as const).flatMap((formats) => {
    const ofKind = series.filter((one) => one.formats === formats && one.topics >= 100);
    const [few, many] = [ofKind.at(0), ofKind.at(-1)];
    if (few === undefined || many === undefined || few === many) return [];
    const [from, to] = [few, many].map(({ runs }) => median(runs.cold.map(({ peak }) => peak)));
    if (from === undefined || to === undefined) return [];
    const perSheet = (to - from) / (many.sheets - few.sheets) / 1024;
    return [
      `From ${few.topics} topics to ${many.topics} (${formats}) the program’s memory grows from ${formatMegabytes(from)} to ${formatMegabytes(to)}, ${perSheet.toFixed(0)} kB for each sheet more.`,
    ];
  });
  return sentences.join(' ');
}
