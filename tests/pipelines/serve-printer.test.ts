import { readdir } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { askPrinter } from '../../src/pipelines/ask-printer.ts';
import { servePrinter } from '../../src/pipelines/serve-printer.ts';
import { startPrinter, type PrinterSetting } from '../../src/pipelines/start-printer.ts';
import { Failure } from '../../src/problems/failure.ts';
import { aPrintableSheet, fontAssets } from '../output/a-printable-sheet.ts';
import { aBrowser } from '../output/a-printer.ts';
import { processesWith } from '../support/read-processes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SHEET = aPrintableSheet('<h1>Canals</h1><p>Water.</p>');

/** A printer at the other end of a port, and what it is asked with. */
async function aServedPrinter(changes: Partial<PrinterSetting> = {}) {
  const { executable, environment } = await aBrowser();
  const warnings: string[] = [];
  const setting: PrinterSetting = {
    browser: executable,
    environment: { ...process.env, ...environment },
    jobs: 2,
    cacheFolder: await temporaryFolder(),
    onWarning: (warning) => warnings.push(warning),
    ...changes,
  };
  const { port1, port2 } = new MessageChannel();
  const served = servePrinter(port1, setting);
  onTestFinished(() => served[Symbol.asyncDispose]());
  return { served, setting, warnings, start: askPrinter(port2) };
}

test('prints what the printer itself prints', async () => {
  const { start, setting } = await aServedPrinter();
  const assets = await fontAssets();
  await using asked = await start(assets, setting);
  await using own = await startPrinter(assets, setting);
  expect(asked.browser).toEqual(own.browser);
  const [there, here] = [await asked.print(SHEET), await own.print(SHEET)];
  expect({ ...there, bytes: Buffer.from(there.bytes) }).toEqual({
    ...here,
    bytes: Buffer.from(here.bytes),
  });
});

test('prints sheets side by side, and gives each to whoever asked for it', async () => {
  const { start, setting } = await aServedPrinter();
  await using printer = await start(new Map(), setting);
  const pages = [3, 1, 2];
  const printed = pages.map((count) =>
    printer.print(aPrintableSheet('<div style="height: 200mm">Text</div>'.repeat(count))),
  );
  expect((await Promise.all(printed)).map((pdf) => pdf.pages)).toEqual(pages);
});

test('tells what fails as the failure that it is', async () => {
  const { start, setting } = await aServedPrinter({ browser: '/nowhere/browser' });
  const failure = await start(new Map(), setting).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ code: 'browser/broken', hint: expect.any(String) as string });
});

test('tells what is no failure by its words', async () => {
  const interrupt = new AbortController();
  const { start, setting } = await aServedPrinter({ signal: interrupt.signal });
  const printer = await start(new Map(), setting);
  interrupt.abort(new Error('Somebody has lost patience.'));
  await expect(printer.print(SHEET)).rejects.toThrow('Somebody has lost patience.');
});

/** Gives browsers a temporary folder of their own, so that whatever is left in it is seen. */
async function ownTemporaryFolder(): Promise<string> {
  const folder = await temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

/** Both ends of the port are in this thread: after a few turns of its loop what was asked has been begun. */
async function untilUnderWay(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await setImmediate();
}

test('passes warnings on before the sheet that they are about', async () => {
  const { start, setting, warnings } = await aServedPrinter();
  const folder = await ownTemporaryFolder();
  await using printer = await start(await fontAssets(), setting);
  await printer.print(SHEET);
  const [browser = NaN] = await processesWith(folder);
  process.kill(browser, 'SIGSTOP');
  const printing = printer.print(SHEET);
  await untilUnderWay();
  process.kill(browser, 'SIGKILL');
  expect((await printing).pages).toBe(1);
  expect(warnings).toEqual([expect.stringContaining('sheet.pdf: the browser ended') as string]);
});

test('leaves nothing of the browser when it is ended by whoever serves it', async () => {
  const { served, start, setting } = await aServedPrinter();
  const folder = await ownTemporaryFolder();
  const printer = await start(await fontAssets(), setting);
  await printer.print(SHEET);
  expect(await readdir(folder)).not.toEqual([]);
  await served[Symbol.asyncDispose]();
  expect(await readdir(folder)).toEqual([]);
  expect(await processesWith(folder)).toEqual([]);
});
