import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../../src/output/browser/print-launch.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aBrowser } from '../a-printer.ts';

/** A script that keeps what it was started with, and starts the real browser as `line` says. */
async function startThrough(line: string, startLimit?: number) {
  const folder = await temporaryFolder();
  const browser = await aBrowser();
  const executable = join(folder, 'wrapper');
  const script = `#!/bin/sh\necho "$@" > "${folder}/arguments"\n${line.replace('BROWSER', `"${browser.executable}"`)}\n`;
  await writeFile(executable, script, { mode: 0o700 });
  const options = { browser: { ...browser, executable }, environment: process.env, startLimit };
  return { folder, executable, launching: launchBrowser(options, folder) };
}

test.each(['exec BROWSER "$@"', '# /snap/bin/chromium\nBROWSER "$@"'])(
  'a browser behind a script is driven through a pipe, and opens no port: %s',
  async (line) => {
    const { folder, launching } = await startThrough(line);
    const browser = await launching;
    expect(await browser.version()).toContain('Chrome');
    await browser.close();
    const args = await readFile(join(folder, 'arguments'), 'utf8');
    expect(args).toContain('--remote-debugging-pipe');
    expect(args).not.toContain('--remote-debugging-port');
  },
);

test('a browser that the pipe does not reach is not used, and it is said what to do', async () => {
  const { executable, launching } = await startThrough('sleep 60 3<&- 4>&-', 1500);
  await expect(launching).rejects.toMatchObject({
    code: 'browser/broken',
    message: `The browser ${executable} did not answer within 1.5 s through the pipe that it was given.`,
    hint: expect.stringContaining('name the program that it starts'),
  });
});

/** Answers to what it is asked through the pipe, has a tab attached to, and ends before there is a page in it. */
const ENDS_BEFORE_ITS_PAGE = `#!${process.execPath}
const { createReadStream, createWriteStream } = require('node:fs');
const pipe = createWriteStream('', { fd: 4 });
const say = (message, then) => pipe.write(JSON.stringify(message) + '\\0', then);
const targetInfo = { targetId: 'A', type: 'tab', title: '', url: 'about:blank', attached: true };
createReadStream('', { fd: 3 }).on('data', (data) => {
  for (const text of String(data).split('\\0').filter(Boolean)) {
    const { id, method } = JSON.parse(text);
    const isLast = method === 'Target.setAutoAttach';
    if (isLast) say({ method: 'Target.attachedToTarget', params: { sessionId: 'S', targetInfo, waitingForDebugger: true } });
    say({ id, result: {} }, () => isLast && process.exit(1));
  }
});
`;

test('a browser that ends between its start and its first page is started again', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'fake'), ENDS_BEFORE_ITS_PAGE, { mode: 0o700 });
  const { launching } = await startThrough(
    `if mkdir "${folder}/started"; then LD_LIBRARY_PATH= exec "${folder}/fake"; fi\nexec BROWSER "$@"`,
    3000,
  );
  const browser = await launching;
  expect(await browser.version()).toContain('Chrome');
  await browser.close();
});

test('a start is given up at once when all printing is, whatever the browser is doing', async () => {
  const folder = await temporaryFolder();
  const browser = await aBrowser();
  const executable = join(folder, 'fake');
  await writeFile(executable, ENDS_BEFORE_ITS_PAGE, { mode: 0o700 });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('Enough.')), 1500);
  const { signal } = controller;
  const options = {
    browser: { ...browser, executable, environment: {} },
    environment: process.env,
  };
  await expect(launchBrowser({ ...options, signal }, folder)).rejects.toThrow('Enough.');
});
