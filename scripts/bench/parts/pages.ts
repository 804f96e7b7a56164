import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeManyTopics } from '../../write-many-topics.ts';
import { formatMegabytes, formatRate, formatSeconds } from '../format-number.ts';
import { installPeer, type Peer } from '../install-peer.ts';
import { measureProgram, type Measured } from '../measuring/measure-program.ts';
import { median } from '../measuring/median.ts';
import { runKhulasa } from '../measuring/run-khulasa.ts';
import { takeTurns } from '../measuring/take-turns.ts';
import type { BenchSetting, Part, PartResult } from '../part.ts';
import { preparePages, type PreparedPage } from '../prepare-pages.ts';
import { writeEleventySite } from '../write-eleventy-site.ts';

const ELEVENTY: Peer = {
  name: 'eleventy',
  packages: { '@11ty/eleventy': '3.1.8', '@11ty/eleventy-plugin-handlebars': '1.0.0' },
};

const NAMES = {
  build: 'khulasa build --formats html',
  reading: '… of it reading and parsing content',
  checking: '… of it reading, parsing and checking',
  eleventy: `Eleventy ${ELEVENTY.packages['@11ty/eleventy']}, data ready as JSON`,
} as const;

const MOST_ROUNDS = 3;

/** How long pages of HTML take, what of it, and how long Eleventy takes with the same templates and data. */
export const pages: Part = {
  name: 'pages',
  run: async (setting) => {
    const folder = join(setting.workFolder, 'pages');
    writeManyTopics(join(folder, 'content'), setting.pageTopics);
    const prepared = await preparePages(folder, setting.today);
    const eleventy = tryEleventy(prepared, setting);
    const turns = await takeTurns(
      {
        [NAMES.build]: () => build(folder),
        [NAMES.reading]: () => load(folder, `loadContent(options)`),
        [NAMES.checking]: () => load(folder, `loadLibrary(options)`),
        ...(eleventy.run === undefined ? {} : { [NAMES.eleventy]: eleventy.run }),
      },
      roundsOf(setting),
      setting.tell,
    );
    const alike =
      eleventy.output === undefined
        ? undefined
        : countAlike(prepared.pages, [join(folder, 'output'), eleventy.output]);
    return tabulate(turns, { pages: prepared.pages.length, alike, why: eleventy.why, setting });
  },
};

function roundsOf({ rounds }: BenchSetting): number {
  return Math.min(rounds, MOST_ROUNDS);
}

async function build(folder: string): Promise<Measured> {
  rmSync(join(folder, 'output'), { recursive: true, force: true });
  return await runKhulasa(['build', '--formats', 'html'], { folder });
}

/** Runs one stage of a build, from the built modules, in a process of its own. */
async function load(folder: string, call: string): Promise<Measured> {
  const [stage = ''] = call.split('(');
  const file = stage.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const module = new URL(`../../../dist/pipelines/${file}.js`, import.meta.url).href;
  const script = `import { ${stage} } from ${JSON.stringify(module)};
const options = { content: 'content', from: process.cwd(), today: new Date().toISOString().slice(0, 10) };
await ${call};`;
  const run = await measureProgram(['--input-type=module', '--eval', script], { folder });
  if (run.status !== 0) throw new Error(`${stage} ended with ${run.status}: ${run.stderr}`);
  return run;
}

interface TriedEleventy {
  readonly run?: () => Promise<Measured>;
  readonly output?: string;
  /** Why it does not run, if it does not. */
  readonly why?: string;
}

function tryEleventy(
  prepared: Awaited<ReturnType<typeof preparePages>>,
  { peersFolder, tell }: BenchSetting,
): TriedEleventy {
  try {
    tell('Eleventy: installing');
    const site = join(installPeer(ELEVENTY, peersFolder), 'site');
    writeEleventySite(site, prepared);
    const output = join(site, 'output');
    const command = join(site, '../node_modules/@11ty/eleventy/cmd.cjs');
    const run = async (): Promise<Measured> => {
      rmSync(output, { recursive: true, force: true });
      const measured = await measureProgram([command, '--quiet'], { folder: site });
      if (measured.status === 0) return measured;
      throw new Error(`Eleventy ended with ${measured.status}:\n${measured.stderr.slice(0, 1000)}`);
    };
    return { run, output };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** How many pages are the same bytes in both folders. */
function countAlike(
  prepared: readonly PreparedPage[],
  [one, other]: readonly [string, string],
): number {
  return prepared.filter(({ path }) =>
    readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  ).length;
}

function tabulate(
  turns: Readonly<Record<string, readonly Measured[]>>,
  about: {
    readonly pages: number;
    readonly alike: number | undefined;
    readonly why: string | undefined;
    readonly setting: BenchSetting;
  },
): PartResult {
  const { pages: count, alike, why, setting } = about;
  const secondsOf = (name: string): number =>
    median((turns[name] ?? []).map(({ seconds }) => seconds));
  const perPage = (seconds: number): string => `${formatRate((1000 * seconds) / count)} ms`;
  const beyond = secondsOf(NAMES.build) - secondsOf(NAMES.reading);
  const making = secondsOf(NAMES.build) - secondsOf(NAMES.checking);
  const others = alike === undefined ? [] : [secondsOf(NAMES.eleventy)];
  return {
    title: `HTML pages, against Eleventy with the same templates and data`,
    columns: ['', 'time', 'a page', 'memory'],
    rows: [
      ...Object.entries(turns).map(([name, runs]) => [
        name,
        formatSeconds(secondsOf(name)),
        perPage(secondsOf(name)),
        formatMegabytes(median(runs.map(({ peak }) => peak))),
      ]),
      ...(why === undefined ? [] : [['Eleventy', `does not run here: ${why}`, '', '']]),
      ['Khulasa beyond reading and parsing', formatSeconds(beyond), perPage(beyond), ''],
      ['Khulasa beyond checking too', formatSeconds(making), perPage(making), ''],
      ...others.flatMap((seconds) => [
        ['Eleventy by the whole of Khulasa', (seconds / secondsOf(NAMES.build)).toFixed(2), '', ''],
        ['Eleventy by Khulasa beyond checking', (seconds / making).toFixed(2), '', ''],
      ]),
    ],
    limits: `${setting.pageTopics} topics, ${count} pages${alike === undefined ? '' : `, of which ${alike} are the same bytes from both`}; each run a process of its own, ${roundsOf(setting)} rounds by turns, medians. Khulasa reads YAML, checks it by all rules, works out what each sheet shows, renders, and writes each file beside, flushed and renamed; Eleventy is given as JSON what Khulasa has worked out, and only renders and writes. The aim is 5 ms a page at the most beyond reading and parsing.`,
  };
}
