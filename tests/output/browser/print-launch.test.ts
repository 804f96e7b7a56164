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
