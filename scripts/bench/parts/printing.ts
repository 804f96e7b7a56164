import { join } from 'node:path';
import { openPress, type Press } from '../../../src/pipelines/open-press.ts';
import { startPrinter } from '../../../src/pipelines/start-printer.ts';
import { runJobs } from '../../../src/pipelines/run-jobs.ts';
import { sheetsAtOnce } from '../../../src/pipelines/sheets-at-once.ts';
import type { PrintableSheet } from '../../../src/render/rendered-file.ts';
import { formatRate } from '../format-number.ts';
import { median } from '../measuring/median.ts';
import { sampleProcesses } from '../measuring/sample-processes.ts';
import { takeTurns } from '../measuring/take-turns.ts';
import { openPlainPool } from '../open-plain-pool.ts';
import type { BenchSetting, Part, PartResult } from '../part.ts';
import { prepareSheets, type PreparedSheets } from '../prepare-sheets.ts';

interface Turn {
  readonly seconds: number;
  /** Processor time of this process, and of all browsers, in seconds. */
  readonly own: number;
  readonly browser: number;
}

/** Khulasa's printer against the same Chromium kept busy with the same HTML and nothing else. */
export const printing: Part = {
  name: 'printing',
  run: async (setting) => {
    const prepared = await prepareSheets(setting.today);
    const turns = await printByTurns(prepared, setting);
    return tabulate(turns, prepared.sheets.length, setting);
  },
};

async function printByTurns({ sheets, assets }: PreparedSheets, setting: BenchSetting) {
  const { browser, processors, rounds, tell } = setting;
  const options = {
    cache: false,
    // The packaged browser needs libraries of its own.
    environment: { ...process.env, ...browser.environment },
    cacheFolder: join(setting.workFolder, 'printing'),
    browser: browser.executable,
    jobs: processors,
    onWarning: (warning: string) => tell(warning),
  };
  await using press = await openPress(assets, options, startPrinter);
  await using pool = await openPlainPool(browser, assets, processors);
  return await takeTurns(
    {
      'Chromium alone': () => timed(() => pool.print(sheets)),
      Khulasa: () => timed(() => printAll(press, sheets, processors)),
    },
    rounds,
    tell,
  );
}

/** As a build does. */
async function printAll(
  { printer }: Press,
  sheets: readonly PrintableSheet[],
  jobs: number,
): Promise<void> {
  async function* each(): AsyncGenerator<PrintableSheet> {
    yield* sheets;
  }
  await runJobs(each(), sheetsAtOnce(jobs), async (sheet) => void (await printer.print(sheet)));
}

async function timed(action: () => Promise<void>): Promise<Turn> {
  const before = usage();
  const started = performance.now();
  await action();
  const seconds = (performance.now() - started) / 1000;
  const after = usage();
  return { seconds, own: after.own - before.own, browser: after.browser - before.browser };
}

function usage(): { own: number; browser: number } {
  const { user, system } = process.cpuUsage();
  const browser = sampleProcesses(process.pid)?.descendantSeconds ?? NaN;
  return { own: (user + system) / 1e6, browser };
}

function tabulate(
  turns: Readonly<Record<string, readonly Turn[]>>,
  sheets: number,
  { processors, rounds, browser }: BenchSetting,
): PartResult {
  const middle = (name: string, of: keyof Turn): number =>
    median((turns[name] ?? []).map((turn) => turn[of]));
  const alone = middle('Chromium alone', 'seconds');
  const perSheet = (seconds: number): string => `${((1000 * seconds) / sheets).toFixed(0)} ms`;
  return {
    title: 'Printing, against the same Chromium with nothing else to do',
    columns: ['', 'sheets/s', 'of Chromium alone', 'processor: browser', 'processor: program'],
    rows: Object.keys(turns).map((name) => [
      name,
      formatRate(sheets / middle(name, 'seconds')),
      (alone / middle(name, 'seconds')).toFixed(2),
      perSheet(middle(name, 'browser')),
      perSheet(middle(name, 'own')),
    ]),
    limits: `${sheets} sheets of the shipped content, ${browser.version}, ${processors} pages at once, ${rounds} rounds by turns, medians; processor time for each sheet. Both get the same HTML and answer requests from memory. Khulasa looks after fonts, time and crashes, finishes each PDF (bookmarks, metadata, links, packing) and keeps it in the cache; the other throws its PDFs away. What limits both is Chromium: the share of the program is the last column.`,
  };
}
