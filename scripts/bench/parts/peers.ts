import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManyTopics } from '../../write-many-topics.ts';
import { browserArguments } from '../browser-arguments.ts';
import { formatMegabytes, formatRate, formatSeconds } from '../format-number.ts';
import { installPeer, type Peer } from '../install-peer.ts';
import { measureProgram, type Measured } from '../measuring/measure-program.ts';
import { median } from '../measuring/median.ts';
import { runKhulasa } from '../measuring/run-khulasa.ts';
import { takeTurns } from '../measuring/take-turns.ts';
import type { BenchSetting, Part } from '../part.ts';
import { prepareSheets } from '../prepare-sheets.ts';
import { sheetToMarkdown } from '../sheet-to-markdown.ts';

/** The sheet that is printed: the one that a build never has to print several times over to make it fit. */
const SHEET = 'essay-plan';

const MD_TO_PDF: Peer = { name: 'md-to-pdf', packages: { 'md-to-pdf': '5.2.5' } };
const VIVLIOSTYLE: Peer = { name: 'vivliostyle', packages: { '@vivliostyle/cli': '11.3.3' } };

/** How many rounds there are at the most: each is many seconds. */
const MOST_ROUNDS = 3;

type Contender = () => Promise<Measured>;

/** The whole command against other programs that print the same text with the same browser. */
export const peers: Part = {
  name: 'peers',
  run: async (setting) => {
    const folder = join(setting.workFolder, 'peers');
    await writeDocuments(folder, setting);
    const { contenders, missing } = await tryAll(folder, setting);
    const rounds = Math.min(setting.rounds, MOST_ROUNDS);
    const turns = await takeTurns(contenders, rounds, setting.tell);
    const secondsOf = (name: string) => median((turns[name] ?? []).map(({ seconds }) => seconds));
    return {
      title: `Printing ${setting.documents} documents, against other programs`,
      columns: [
        '',
        'whole run',
        'sheets/s',
        'Khulasa is so many times as fast',
        'memory: program',
        'browser',
      ],
      rows: [
        ...Object.entries(turns).map(([name, runs]) => [
          name,
          formatSeconds(secondsOf(name)),
          formatRate(setting.documents / secondsOf(name)),
          formatRate(secondsOf(name) / secondsOf('Khulasa')),
          formatMegabytes(median(runs.map(({ peak }) => peak))),
          formatMegabytes(median(runs.map(({ descendantsPeak }) => descendantsPeak))),
        ]),
        ...missing.map(({ name, why }) => [name, why, '', '', '', '']),
      ],
      limits: `The same text: essay plans, for Khulasa as YAML with its check and its templates, for the others as Markdown with their own style. Each program in one process for all documents, with the browser that Khulasa found (${setting.browser.version}); ${rounds} rounds by turns, medians; start, reading, printing and writing together. md-to-pdf prints all at once in one browser; Vivliostyle lays each document out in the page with its own program, one document after the other, each in a browser of its own. Memory of the browser is the sum of its processes, what they share counted for each.`,
    };
  },
};

/** The same text twice: content for Khulasa, Markdown for the others. */
async function writeDocuments(folder: string, setting: BenchSetting): Promise<void> {
  const { documents: count } = setting;
  writeManyTopics(join(folder, 'content'), count);
  const { sheets } = await prepareSheets(setting.today);
  const texts = sheets
    .filter(({ path }) => path.endsWith(`/${SHEET}.pdf`))
    .map(({ html }) => sheetToMarkdown(html));
  mkdirSync(join(folder, 'markdown'));
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(folder, 'markdown', `${number}.md`), texts[number % texts.length] ?? '');
}

/** Those that can be installed and do print; of the others why not. */
async function tryAll(folder: string, setting: BenchSetting) {
  const contenders: Record<string, Contender> = { Khulasa: khulasa(folder, setting) };
  const missing: { name: string; why: string }[] = [];
  const others = [
    { peer: MD_TO_PDF, prepare: mdToPdf },
    { peer: VIVLIOSTYLE, prepare: vivliostyle },
  ];
  for (const { peer, prepare } of others) {
    const name = Object.entries(peer.packages)
      .map(([pack, version]) => `${pack} ${version}`)
      .join(', ');
    try {
      setting.tell(`${name}: installing and trying`);
      const contender = prepare(installPeer(peer, setting.peersFolder), folder, setting);
      await contender();
      contenders[name] = contender;
    } catch (error) {
      missing.push({ name, why: `does not run here: ${firstLine(error)}` });
    }
  }
  return { contenders, missing };
}

function khulasa(folder: string, setting: BenchSetting): Contender {
  const args = ['build', '--sheets', SHEET, '--formats', 'pdf', '--no-cache'];
  const environment = {
    ...setting.browser.environment,
    KHULASA_BROWSER: setting.browser.executable,
    KHULASA_CACHE: join(folder, 'cache'),
  };
  return () => runKhulasa(args, { folder, environment });
}

function mdToPdf(installed: string, folder: string, setting: BenchSetting): Contender {
  const options = {
    executablePath: setting.browser.executable,
    headless: 'shell',
    args: browserArguments(),
  };
  const names = Array.from({ length: setting.documents }, (_, number) => `${number}.md`);
  return runPeer(folder, setting, [
    join(installed, 'node_modules/md-to-pdf/dist/cli.js'),
    ...names,
    '--launch-options',
    JSON.stringify(options),
  ]);
}

function vivliostyle(installed: string, folder: string, setting: BenchSetting): Contender {
  const tasks = Array.from({ length: setting.documents }, (_, number) => ({
    title: `Document ${number}`,
    entry: `${number}.md`,
    output: `${number}.pdf`,
    size: 'A4',
    language: 'en',
    browser: 'chrome',
  }));
  const config = join(folder, 'markdown', 'vivliostyle.config.json');
  writeFileSync(config, JSON.stringify(tasks));
  return runPeer(folder, setting, [
    join(installed, 'node_modules/@vivliostyle/cli/dist/cli.js'),
    'build',
    '--config',
    config,
    '--executable-browser',
    setting.browser.executable,
  ]);
}

/** Runs a program of others among the Markdown files. Throws an Error unless there is a PDF for each document. */
function runPeer(folder: string, setting: BenchSetting, args: readonly string[]): Contender {
  const markdown = join(folder, 'markdown');
  const isPdf = (name: string): boolean => name.endsWith('.pdf');
  return async () => {
    for (const name of readdirSync(markdown).filter(isPdf)) rmSync(join(markdown, name));
    const run = await measureProgram(args, {
      folder: markdown,
      environment: setting.browser.environment,
    });
    const printed = readdirSync(markdown).filter(isPdf).length;
    if (run.status === 0 && printed === setting.documents) return run;
    throw new Error(
      `it ended with ${run.status} and ${printed} of ${setting.documents} PDFs (${(run.stderr.trim() || run.stdout.trim()).slice(-200)})`,
    );
  };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error))
    .replace(/\s+/g, ' ')
    .slice(0, 300);
}
