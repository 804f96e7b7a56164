import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer';
import { writeManyTopics } from '../../write-many-topics.ts';
import { browserArguments } from '../browser-arguments.ts';
import { formatRate } from '../format-number.ts';
import { median } from '../measuring/median.ts';
import type { BenchSetting, Part } from '../part.ts';

const COMMAND = fileURLToPath(new URL('../../../bin/khulasa.mjs', import.meta.url));

/** Nobody previews more at once. */
const MOST_TOPICS = 1000;
/** Saves that do not count: machine code is made of what is run often. */
const WARMING = 5;

/** One save: milliseconds until the page showed it, and how many of them the build took. */
interface Save {
  readonly seen: number;
  readonly build: number;
}

/** How long it takes from the saving of an outline until a browser that shows a sheet of it shows what was saved. */
export const preview: Part = {
  name: 'preview',
  run: async (setting) => {
    const counts = setting.topics.filter((topics) => topics <= MOST_TOPICS);
    const rows: string[][] = [];
    for (const topics of counts) {
      const saves = await measure(topics, setting);
      const seen = saves.map((save) => save.seen);
      const build = median(saves.map((save) => save.build));
      rows.push([
        topics.toLocaleString('en-GB'),
        `${formatRate(median(seen))} ms`,
        `${formatRate(Math.max(...seen))} ms`,
        `${formatRate(build)} ms`,
        (build / median(seen)).toFixed(2),
      ]);
    }
    return {
      title: 'The preview: from a save to the browser',
      columns: ['topics', 'seen after', 'at the latest', 'of it the build', 'share'],
      rows,
      limits: `\`khulasa dev\` and a browser that shows the revision sheet of a topic, of which one point is changed and saved; seen is when the text stands in the page and a frame has been drawn. Medians of ${2 * setting.rounds} saves after ${WARMING} that do not count. All files are read again; one outline is parsed and checked, and its sheets are written.`,
    };
  },
};

async function measure(topics: number, setting: BenchSetting): Promise<Save[]> {
  const folder = join(setting.workFolder, `preview-${topics}`);
  writeManyTopics(join(folder, 'content'), topics);
  setting.tell(`${topics} topics: first build`);
  const khulasa = spawn(process.execPath, [COMMAND, 'dev'], {
    cwd: folder,
    env: { ...process.env, KHULASA_CACHE: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const browser = await puppeteer.launch({
    executablePath: setting.browser.executable,
    headless: 'shell',
    env: { ...process.env, ...setting.browser.environment },
    args: browserArguments(),
  });
  try {
    const address = await firstLineOf(khulasa);
    const outlines = join(folder, 'content', 'outlines');
    const file = readdirSync(outlines).sort()[0] ?? '';
    const page = await browser.newPage();
    await page.goto(`${address}topics/${file.replace('.yaml', '')}/revision.html`);
    return await save(join(outlines, file), { page, khulasa, setting });
  } finally {
    await browser.close();
    const ended = once(khulasa, 'exit');
    khulasa.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first line that a program says. @throws Error if it ends before. */
async function firstLineOf({ stdout }: { readonly stdout: Readable }): Promise<string> {
  for await (const line of createInterface(stdout)) return line;
  throw new Error('`khulasa dev` has ended before it said where it serves.');
}

async function save(
  file: string,
  { page, khulasa, setting }: { page: Page; khulasa: ChildProcess; setting: BenchSetting },
): Promise<Save[]> {
  const text = readFileSync(file, 'utf8');
  const saves: Save[] = [];
  let told = '';
  khulasa.stderr?.on('data', (piece) => (told += String(piece)));
  for (let round = -WARMING; round < 2 * setting.rounds; round += 1) {
    // A digit would be taken for a figure that no source has, and the page would stay as it was.
    const word = `saved${'x'.repeat(round + WARMING + 1)}`;
    const started = performance.now();
    writeFileSync(file, text.replace(/\bpoint: (?:"|>-\n\s+)/, `$&So ${word} `));
    await page.waitForFunction(
      `document.body?.textContent.includes('${word} ') && new Promise((drawn) => requestAnimationFrame(() => drawn(true)))`,
      { polling: 'raf' },
    );
    const seen = performance.now() - started;
    const build = 1000 * Number(/.*Built .* in ([\d.]+) s/s.exec(told)?.[1]);
    setting.tell(`${word}: ${seen.toFixed(0)} ms, of it ${build.toFixed(0)} ms the build`);
    if (round >= 0) saves.push({ seen, build });
  }
  return saves;
}
