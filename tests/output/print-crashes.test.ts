import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { PrintAsset } from '../../src/output/browser/print-page.ts';
import type { Printer } from '../../src/output/print-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aPrintableSheet, fontAssets, sections } from './a-printable-sheet.ts';
import { aBrowser, aPrinter } from './a-printer.ts';

/** Takes the browser long enough for something to happen to it meanwhile. */
const LONG = aPrintableSheet(sections(150), { path: 'long.pdf' });
const ENDLESS = aPrintableSheet(sections(1000), { path: 'endless.pdf' });
const SHORT = aPrintableSheet('<p>Text</p>', { path: 'short.pdf' });

const PATIENCE = { timeout: 20_000 };

/** Gives this test a temporary folder of its own, so that whatever is left in it is seen. */
async function ownTemporaryFolder(): Promise<string> {
  const folder = await temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

/** Waits until the browser runs, and gives its process. */
async function pidOf(printer: Printer): Promise<number> {
  return await vi.waitFor(() => {
    if (printer.browserPid === undefined) throw new Error('There is no browser yet.');
    return printer.browserPid;
  }, PATIENCE);
}

/** Processes whose command line names the folder: those of a browser that has its profile there. */
async function processesOf(folder: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

/** Pages of a browser that run, the empty one that it begins with too; or its processes of another type. */
function partsOf(browser: number, type = 'renderer'): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const [command, stat] = ['cmdline', 'stat'].map((file) =>
        readFileSync(`/proc/${pid}/${file}`, 'utf8'),
      );
      const group = Number(stat?.split(') ')[1]?.split(' ')[2]);
      return group === browser && command?.includes(`--type=${type}`);
    } catch {
      return false;
    }
  });
}

async function rendererOf(browser: number): Promise<number> {
  return await vi.waitFor(() => {
    const [renderer] = partsOf(browser);
    if (renderer === undefined) throw new Error('There is no page yet.');
    return renderer;
  }, PATIENCE);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Has all pages of a printer’s browser crash until it is given up. */
async function crashPages(printer: Printer): Promise<void> {
  const browser = await pidOf(printer);
  await vi.waitFor(() => {
    for (const renderer of partsOf(browser)) kill(renderer);
    if (printer.browserPid === browser) throw new Error('The browser has not been given up yet.');
  }, PATIENCE);
}

test('a browser that is killed while it prints costs no sheet', async () => {
  const warnings: string[] = [];
  const printer = await aPrinter({ onWarning: (warning) => warnings.push(warning) });
  const printing = Promise.all([LONG, LONG, SHORT, SHORT].map((sheet) => printer.print(sheet)));
  const pid = await pidOf(printer);
  process.kill(pid, 'SIGKILL');
  const printed = await printing;
  expect(printed.map(({ pages }) => pages > 1)).toEqual([true, true, false, false]);
  expect(printer.browserPid).not.toBe(pid);
  expect(warnings.join()).toContain('the browser ended unexpectedly');
});

test('a browser that is killed while it has nothing to do is replaced for the next sheet', async () => {
  const printer = await aPrinter();
  await printer.print(SHORT);
  process.kill(await pidOf(printer), 'SIGKILL');
  expect((await printer.print(SHORT)).pages).toBe(1);
});

test('a browser that hangs is killed, and its sheets are printed in another', async () => {
  const warnings: string[] = [];
  const printer = await aPrinter({
    timeLimit: 8000,
    onWarning: (warning) => warnings.push(warning),
  });
  await printer.print(SHORT);
  process.kill(-(await pidOf(printer)), 'SIGSTOP');
  const printed = await Promise.all([SHORT, SHORT, SHORT].map((sheet) => printer.print(sheet)));
  expect(printed.map(({ pages }) => pages)).toEqual([1, 1, 1]);
  expect(warnings).toEqual([
    'short.pdf: it took more than 8 s. It is printed again in a fresh browser.',
  ]);
});

test('a page that crashes costs no sheet, neither its own nor another', async () => {
  const printer = await aPrinter();
  const printing = Promise.all([LONG, LONG].map((sheet) => printer.print(sheet)));
  await crashPages(printer);
  expect((await printing).map(({ pages }) => pages > 1)).toEqual([true, true]);
});

test('a sheet whose page crashes twice is a failure of that sheet alone', async () => {
  const printer = await aPrinter({ pages: 1 });
  const printing = Promise.allSettled([printer.print(ENDLESS)]);
  await crashPages(printer);
  await crashPages(printer);
  expect(await printing).toMatchObject([
    {
      reason: {
        code: 'print/failed',
        message: 'endless.pdf cannot be printed: its page crashed.',
      },
    },
  ]);
  expect((await printer.print(SHORT)).pages).toBe(1);
});

/** Assets of which one is asked for in vain: the first browser loses the part that loads files before it has it. */
class LostAssets extends Map<string, PrintAsset> {
  readonly lost: string;
  printer: Printer | undefined;
  #first: number | undefined;

  constructor(assets: Iterable<readonly [string, PrintAsset]>, lost: string) {
    super(assets);
    this.lost = lost;
  }

  override get(address: string): PrintAsset | undefined {
    const browser = this.printer?.browserPid;
    this.#first ??= browser;
    if (address === this.lost && browser !== undefined && browser === this.#first)
      for (const pid of partsOf(browser, 'utility')) kill(pid);
    return super.get(address);
  }
}

test.each(['own.css', 'own.svg', 'behind.svg', 'fonts/TestSerif.woff2'])(
  'a browser that cannot load %s although it is there prints the sheet again, and no other than it should be',
  async (name) => {
    const origin = 'https://khulasa.invalid/';
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">x</text></svg>';
    const assets = new Map([
      ...(await fontAssets()),
      [`${origin}own.css`, { bytes: Buffer.from('h1 { color: red }'), type: 'text/css' }],
      [`${origin}own.svg`, { bytes: Buffer.from(svg), type: 'image/svg+xml' }],
      [`${origin}behind.svg`, { bytes: Buffer.from(svg), type: 'image/svg+xml' }],
    ]);
    // Nothing else is asked for, which would be lost with it and tell.
    const asking: Readonly<Record<string, string>> = {
      'own.css': `<link rel="stylesheet" href="${origin}${name}">`,
      'own.svg': `<img src="${origin}${name}" alt="">`,
      'behind.svg': `<style>h1 { background: url(${origin}${name}) }</style>`,
      'fonts/TestSerif.woff2': `<style>@font-face { font-family: Own; src: url(${origin}${name}) } p { font-family: Own }</style>`,
    };
    const html = `<!doctype html><html lang="en"><title>x</title>${asking[name]}<h1>Text</h1><p>Text</p></html>`;
    const whole = await (await aPrinter({ assets })).print(aPrintableSheet('', { html }));
    const warnings: string[] = [];
    const lost = new LostAssets(assets, `${origin}${name}`);
    const printer = await aPrinter({
      assets: lost,
      onWarning: (warning) => warnings.push(warning),
    });
    lost.printer = printer;
    const printed = await printer.print(aPrintableSheet('', { html }));
    expect(Buffer.from(printed.bytes).equals(whole.bytes)).toBe(true);
    expect(warnings).toMatchObject([expect.stringContaining('did not come. It is printed again')]);
  },
);

test('a browser that is killed while it starts is started again', async () => {
  const { executable, ...browser } = await aBrowser();
  const folder = await temporaryFolder();
  const wrapper = join(folder, 'browser');
  const isFirst = `[ ! -e ${folder}/started ]`;
  await writeFile(
    wrapper,
    `#!/bin/sh\nif ${isFirst}; then touch ${folder}/started; kill -9 $$; fi\nexec ${executable} "$@"\n`,
    { mode: 0o700 },
  );
  const printer = await aPrinter({ browser: { ...browser, executable: wrapper } });
  expect((await printer.print(SHORT)).pages).toBe(1);
});

test('a sheet that takes too long twice is a failure of that sheet alone', async () => {
  const printer = await aPrinter({ timeLimit: 1 });
  await expect(printer.print(LONG)).rejects.toMatchObject({
    code: 'print/failed',
    message: 'long.pdf cannot be printed: it took more than 0.001 s.',
    hint: expect.stringContaining('--jobs 1'),
  });
});

test('a browser that does not start is said to be broken, and what it says is passed on', async () => {
  const folder = await temporaryFolder();
  const executable = join(folder, 'browser');
  await writeFile(executable, '#!/bin/sh\necho "[1:2:FATAL:main.cc] No display" >&2\nexit 7\n', {
    mode: 0o700,
  });
  const printer = await aPrinter({ browser: { ...(await aBrowser()), executable } });
  await expect(printer.print(SHORT)).rejects.toMatchObject({
    code: 'browser/broken',
    message: `The browser ${executable} does not start (it ended with code 7: No display).`,
  });
});

test('a browser that finds no sandbox is explained', async () => {
  const folder = await temporaryFolder();
  const executable = join(folder, 'browser');
  await writeFile(
    executable,
    '#!/bin/sh\necho "FATAL: No usable sandbox! Update your kernel" >&2\nexit 1\n',
    { mode: 0o700 },
  );
  const printer = await aPrinter({ browser: { ...(await aBrowser()), executable } });
  await expect(printer.print(SHORT)).rejects.toMatchObject({
    code: 'browser/broken',
    message: `The browser ${executable} finds no sandbox that it can use.`,
    hint: expect.stringContaining('KHULASA_NO_SANDBOX=1'),
  });
});

test('an abort ends everything at once with its own reason, and leaves nothing behind', async () => {
  const folder = await ownTemporaryFolder();
  const controller = new AbortController();
  const printer = await aPrinter({ signal: controller.signal });
  const printing = [LONG, LONG, SHORT, SHORT].map((sheet) => printer.print(sheet));
  await pidOf(printer);
  controller.abort(new Error('Enough.'));
  const outcomes = await Promise.allSettled(printing);
  await printer[Symbol.asyncDispose]();
  expect(
    outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.message),
  ).toEqual(['Enough.', 'Enough.', 'Enough.', 'Enough.']);
  expect(await readdir(folder)).toEqual([]);
  expect(await processesOf(folder)).toEqual([]);
});

test('an abort before the browser has started ends that start', async () => {
  const folder = await ownTemporaryFolder();
  const controller = new AbortController();
  const printer = await aPrinter({ signal: controller.signal });
  const printing = printer.print(SHORT);
  setTimeout(() => controller.abort(new Error('Enough.')), 20);
  await expect(printing).rejects.toThrow('Enough.');
  await printer[Symbol.asyncDispose]();
  expect(await readdir(folder)).toEqual([]);
  expect(await processesOf(folder)).toEqual([]);
});

test('a printer that is closed in the middle of a sheet does not wait for it', async () => {
  const folder = await ownTemporaryFolder();
  const printer = await aPrinter();
  await printer.print(SHORT);
  const printing = Promise.allSettled([printer.print(ENDLESS), printer.print(ENDLESS)]);
  await rendererOf(await pidOf(printer));
  await printer[Symbol.asyncDispose]();
  const outcomes = await printing;
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await readdir(folder)).toEqual([]);
  expect(await processesOf(folder)).toEqual([]);
});

test('a printer that is closed leaves no process and no file behind, and prints no more', async () => {
  const folder = await ownTemporaryFolder();
  const printer = await aPrinter();
  await printer.print(SHORT);
  expect(await readdir(folder)).toHaveLength(1);
  expect(await processesOf(folder)).not.toEqual([]);
  const late = printer.print(LONG);
  await Promise.allSettled([printer[Symbol.asyncDispose](), late]);
  await expect(late).rejects.toThrow('closed');
  await expect(printer.print(SHORT)).rejects.toThrow('closed');
  expect(await readdir(folder)).toEqual([]);
  expect(await processesOf(folder)).toEqual([]);
});

test('a printer that is closed keeps nothing waiting', async () => {
  const { run, env } = await programThatPrints(
    `await printer[Symbol.asyncDispose](); console.log(process.getActiveResourcesInfo().join());`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, run, { env });
  expect(stdout).toContain('printed');
  expect(stdout).not.toMatch(/Timeout|ProcessWrap/);
});

/** A program of its own that prints a sheet, says so, and then does `then`. */
async function programThatPrints(
  then: string,
): Promise<{ run: string[]; env: NodeJS.ProcessEnv; folder: string }> {
  const folder = await temporaryFolder();
  const source = join(import.meta.dirname, '../../src/output/print-pdf.ts');
  const run = `const { openPrinter } = await import(${JSON.stringify(source)});
const printer = await openPrinter({ browser: ${JSON.stringify(await aBrowser())}, assets: new Map(), pages: 1, environment: process.env });
await printer.print(${JSON.stringify({ ...SHORT, html: '<!doctype html><html lang="en"><title>x</title><p>x</p>' })});
console.log('printed');
${then}`;
  return {
    run: ['--input-type=module', '--eval', run],
    env: { ...process.env, TMPDIR: folder },
    folder,
  };
}

test('a program that ends by an error of its own leaves no browser and no file behind', async () => {
  const { run, env, folder } = await programThatPrints(
    `setTimeout(() => { throw new Error('Ours') });`,
  );
  await expect(promisify(execFile)(process.execPath, run, { env })).rejects.toThrow('Ours');
  await vi.waitFor(async () => expect(await processesOf(folder)).toEqual([]), PATIENCE);
  expect(await readdir(folder)).toEqual([]);
});

test('a program that is killed leaves no browser behind, and the next takes its files away', async () => {
  const { run, env, folder } = await programThatPrints('setInterval(() => undefined, 1000);');
  const child = spawn(process.execPath, run, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await vi.waitFor(async () => expect(await processesOf(folder)).toEqual([]), PATIENCE);
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const printer = await aPrinter();
  await printer.print(SHORT);
  await printer[Symbol.asyncDispose]();
  expect(await readdir(folder)).toEqual([]);
});

test('a browser that has printed enough is gone before the next one starts', async () => {
  const folder = await ownTemporaryFolder();
  const printer = await aPrinter({ sheetsPerBrowser: 3 });
  const sheets = Array.from({ length: 8 }, (_, at) =>
    aPrintableSheet(sections(20), { path: `${at}.pdf` }),
  );
  let isDone = false;
  const browsers = new Set<number>();
  const profiles = new Set<number>();
  const looking = (async () => {
    while (!isDone) {
      if (printer.browserPid !== undefined) browsers.add(printer.browserPid);
      profiles.add((await readdir(folder)).length);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const printed = await Promise.all(sheets.map((sheet) => printer.print(sheet)));
  isDone = true;
  await looking;
  expect(printed.every(({ pages }) => pages > 0)).toBe(true);
  expect(browsers.size).toBe(3);
  expect(Math.max(...profiles)).toBe(1);
});
