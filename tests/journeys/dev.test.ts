import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cacheFolder } from '../output/cache-folder.ts';
import { findBarriers, lookAt, TestBrowser } from '../support/browse.ts';
import { readFixture } from '../support/read-fixture.ts';
import { readFolder } from '../support/read-output.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OUTLINE = 'content/outlines/canals.yaml';
const POINT = 'Forgetting drains';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
});

/** The small content as `khulasa dev` shows it, and temporary files in a folder of their own. */
async function previewed(...args: readonly string[]) {
  const files = await readFixture('small');
  const folder = await temporaryFolder(files);
  const temporary = await temporaryFolder();
  const running = startCli(['dev', ...args], {
    in: folder,
    env: { KHULASA_CACHE: await cacheFolder(), TMPDIR: temporary },
  });
  await running.says('Ctrl+C ends it');
  const address = await vi.waitUntil(() => running.printed().trim());
  return {
    ...running,
    folder,
    temporary,
    address,
    sheet: `${address}topics/canals/revision.html`,
    write: (path: string, text: string) => writeFile(join(folder, path), text),
    edit: async (path: string, before: string, after: string) => {
      const text = await readFile(join(folder, path), 'utf8');
      expect(text).toContain(before);
      await writeFile(join(folder, path), text.replace(before, after));
    },
  };
}

/** Waits until the page itself, or the panel beside it, says this. */
async function shows(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    `document.body?.textContent.includes(${JSON.stringify(text)}) || ${PANEL}?.textContent.includes(${JSON.stringify(text)})`,
  );
}

const PANEL = `document.querySelector('khulasa-preview')?.shadowRoot?.querySelector('aside')`;

async function panelOf(page: Page): Promise<string> {
  await page.waitForFunction(PANEL);
  return await page.evaluate(`${PANEL}.innerText`).then(String);
}

describe('khulasa dev', () => {
  test('shows what is saved in the page that is open, where it was scrolled to', async () => {
    const { sheet, edit } = await previewed();
    await browser.visit(sheet, async (page) => {
      await page.evaluate(`scrollTo(0, 700); window.isSamePage = true`);
      await edit(OUTLINE, POINT, 'Forgetting every drain');
      await shows(page, 'Forgetting every drain');
      expect(await page.evaluate('[scrollY, window.isSamePage]')).toEqual([700, true]);
      expect(await page.evaluate(`${PANEL}.querySelector('details') === null`)).toBe(true);
    });
  });

  test('shows an error beside the page as it was, and takes it away once it is mended', async () => {
    const { sheet, edit, says } = await previewed();
    await browser.visit(sheet, async (page) => {
      await edit(OUTLINE, 'evidence: [survey#p2]}', 'evidence: [surveys#p2]}');
      await shows(page, '1 error');
      const panel = await panelOf(page);
      expect(panel).toContain(`${OUTLINE}:23:`);
      expect(panel).toContain('surveys');
      expect(panel).toMatch(/> 23 \|/);
      expect(panel).toContain('stay as they are');
      expect(await page.evaluate('document.body.textContent')).toContain(POINT);
      await says('as before: canals');
      await edit(OUTLINE, 'surveys#p2', 'survey#p2');
      await page.waitForFunction(`${PANEL}?.querySelector('details') === null`);
    });
  });

  test('survives a template that is broken, and shows the next one that is not', async () => {
    const { sheet, folder, write } = await previewed();
    const layout = await readFile(
      new URL('../../templates/partials/layout.hbs', import.meta.url),
      'utf8',
    );
    await browser.visit(sheet, async (page) => {
      await mkdir(join(folder, 'templates/partials'), { recursive: true });
      await write('templates/partials/layout.hbs', '{{#if}}');
      await shows(page, '`partials/layout` cannot be read');
      await write('templates/partials/layout.hbs', layout.replace('<main', '<p>Our own</p><main'));
      await shows(page, 'Our own');
    });
  });

  test('is read by all, light and dark, on a phone, with its panel', async () => {
    const { sheet, edit } = await previewed();
    await edit(OUTLINE, 'evidence: [survey#p2]}', 'evidence: [surveys#p2]}');
    await browser.visit(sheet, async (page) => {
      await shows(page, '1 error');
      for (const scheme of ['light', 'dark'] as const) {
        await lookAt(page, { width: 390, scheme });
        expect(await findBarriers(page)).toEqual([]);
      }
    });
  });

  test('writes nothing where it is run, and leaves nothing behind', async () => {
    const { folder, temporary, interrupt, outcome, edit, says } = await previewed();
    await edit(OUTLINE, POINT, 'Forgetting every drain');
    await says('Built 4 sheets');
    interrupt();
    expect(await outcome).toMatchObject({ code: 0, stderr: expect.stringContaining('has ended') });
    const left = await readFolder(folder);
    expect([...left.keys()].filter((path) => !path.startsWith('content/'))).toEqual([]);
    expect([...(await readFolder(temporary)).keys()]).toEqual([]);
  });

  test('says when it has stopped, and goes on by itself when it is there again', async () => {
    const first = await previewed();
    await browser.visit(first.sheet, async (page) => {
      await panelOf(page);
      first.interrupt();
      await first.outcome;
      await page.waitForFunction(`${PANEL}.querySelector('.lost').hidden === false`);
      const { port } = new URL(first.address);
      const second = await previewed('--port', port);
      await second.edit(OUTLINE, POINT, 'Forgetting every drain');
      await shows(page, 'Forgetting every drain');
    });
  });

  test('shows only the topics that were asked for', async () => {
    const { address, sheet } = await previewed('canals');
    expect((await fetch(sheet)).status).toBe(200);
    expect((await fetch(`${address}topics/dams/revision.html`)).status).toBe(404);
  });

  test('runs nothing that an author wrote, in the page or in what is wrong with it', async () => {
    const { sheet, edit } = await previewed();
    const script = '<img src=x onerror="document.title = `taken`"><script>alert(1)</script>';
    await browser.visit(sheet, async (page) => {
      page.on('dialog', (dialog) => void dialog.dismiss());
      await edit(OUTLINE, POINT, `'${script}'`);
      await shows(page, '<script>alert(1)');
      await edit(OUTLINE, 'evidence: [survey#p2]}', `evidence: ['${script}']}`);
      await shows(page, '1 error');
      expect(await page.title()).not.toBe('taken');
      expect(await page.evaluate(`${PANEL}.querySelector('img, script') === null`)).toBe(true);
    });
  });

  test('keeps what was unfolded on a page unfolded', async () => {
    const { address, edit } = await previewed();
    await browser.visit(`${address}topics/canals/practice.html`, async (page) => {
      const isOpen = `[...document.querySelectorAll('details')].map(({ open }) => open)`;
      await page.evaluate(`document.querySelector('details').open = true`);
      const before = await page.evaluate(isOpen);
      expect(before).toContain(true);
      await edit(OUTLINE, 'What rose where drains were forgotten?', 'What rose without drains?');
      await shows(page, 'What rose without drains?');
      expect(await page.evaluate(isOpen)).toEqual(before);
    });
  });

  test('is not led to ask another server for its page, whatever its address looks like', async () => {
    const { address, edit } = await previewed();
    const asked: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      asked.push(request.url);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('<body><p>Taken</p></body>');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await browser.visit(`${address}/127.0.0.1:${port}/x`, async (page) => {
      await panelOf(page);
      await edit(OUTLINE, 'evidence: [survey#p2]}', 'evidence: [surveys#p2]}');
      await shows(page, '1 error');
      expect(await page.evaluate('document.body.textContent')).toContain('has not been built');
    });
    expect(asked).toEqual([]);
  });

  test('is not followed by a page that nobody sees, so that it is there for one that is seen', async () => {
    const { sheet, edit, says } = await previewed();
    await browser.visit('about:blank', async (page) => {
      await page.evaluateOnNewDocument(
        `Object.defineProperty(document, 'visibilityState', { get: () => window.seen ?? 'hidden' })`,
      );
      await page.goto(sheet);
      await edit(OUTLINE, POINT, 'Forgetting every drain');
      await says('Built 4 sheets');
      expect(await page.evaluate('document.body.textContent')).toContain(POINT);
      await page.evaluate(
        `window.seen = 'visible'; document.dispatchEvent(new Event('visibilitychange'))`,
      );
      await shows(page, 'Forgetting every drain');
    });
  });

  test('says of an outline that was never sound that it is not shown', async () => {
    const files = await readFixture('small');
    const folder = await temporaryFolder({ ...files, 'content/outlines/new.yaml': 'title: "' });
    const running = startCli(['dev'], { in: folder });
    await running.says('not shown: new');
    running.interrupt();
    expect((await running.outcome).code).toBe(0);
  });

  test('says at once what cannot be: no content, no such topic, a port that is taken', async () => {
    const empty = await temporaryFolder();
    expect(await runCli(['dev'], { in: empty })).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('khulasa new'),
    });
    const folder = await temporaryFolder(await readFixture('small'));
    expect(await runCli(['dev', 'canal'], { in: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`canals`'),
    });
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    expect(await runCli(['dev', '--port', port], { in: folder })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('--port'),
    });
    expect(await runCli(['dev', '--port', '0'], { in: folder })).toMatchObject({ code: 2 });
  });
});
