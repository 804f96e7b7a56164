import { createServer } from 'node:net';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { PRINT_ORIGIN } from '../../src/render/rendered-file.ts';
import { readPdf } from '../support/read-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aPrintableSheet } from './a-printable-sheet.ts';
import { aPrinter } from './a-printer.ts';

/** Prints a page that has `body` and `head`, and says what it asked for in vain, and what is to be read in the PDF. */
async function printHostile(
  body: string,
  head = '',
): Promise<{ refused: readonly string[]; text: string }> {
  const printer = await aPrinter();
  const { bytes, refused } = await printer.print(
    aPrintableSheet(`${body}<p>The end</p>`, { head }),
  );
  const { pages } = await readPdf(bytes);
  return { refused: [...refused].sort(), text: pages.map(({ text }) => text).join('\n') };
}

/** The address of a file that no sheet may show. */
async function aSecret(name: string): Promise<string> {
  const folder = await temporaryFolder({
    [name]: name.endsWith('.txt') ? 'SECRET' : 'p::after { content: "SECRET" }',
  });
  return pathToFileURL(`${folder}/${name}`).href;
}

/** A server on this machine that counts who calls. */
async function aServer(): Promise<{ address: string; calls: string[] }> {
  const calls: string[] = [];
  const server = createServer((socket) => {
    calls.push('connected');
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, calls };
}

test('a local file is not shown, in whatever way the page asks for it, and is listed', async () => {
  const secret = await aSecret('secret.txt');
  const { refused, text } = await printHostile(
    `<iframe src="${secret}"></iframe><img src="${secret}" alt=""><object data="${secret}"></object>
<embed src="${secret}"><a href="${secret}">link</a>`,
  );
  expect(text).not.toContain('SECRET');
  expect(text).toContain('The end');
  expect(refused).toEqual([secret]);
});

test('a local style sheet is not used', async () => {
  const secret = await aSecret('secret.css');
  const { refused, text } = await printHostile(
    '<p>Text</p>',
    `<link rel="stylesheet" href="${secret}"><style>@import url("${secret}"); p { background: url("${secret}") }</style>`,
  );
  expect(text).not.toContain('SECRET');
  expect(refused).toEqual([secret]);
});

test('nothing is asked of the network, and every address is listed', async () => {
  const { address, calls } = await aServer();
  const { refused, text } = await printHostile(
    `<img src="${address}/image" srcset="${address}/set 1x" alt=""><video src="${address}/video" poster="${address}/poster"></video>
<svg><image href="${address}/svg"/></svg><iframe src="${address}/frame"></iframe><table background="${address}/table"></table>`,
    `<link rel="preconnect" href="${address}"><link rel="dns-prefetch" href="${address}"><link rel="icon" href="${address}/icon">
<link rel="stylesheet" href="${address}/sheet"><link rel="preload" as="image" href="${address}/preload">
<style>@import "${address}/import"; p { background: url("${address}/background") } @font-face { font-family: x; src: url("${address}/font") } p { font-family: x }</style>`,
  );
  expect(calls).toEqual([]);
  expect(text).toContain('The end');
  const paths = refused.map((asked) => asked.slice(address.length));
  for (const path of [
    '/set',
    '/video',
    '/poster',
    '/svg',
    '/frame',
    '/table',
    '/sheet',
    '/import',
    '/background',
    '/font',
  ])
    expect(paths).toContain(path);
});

test('an asset that is not there is listed by the address that the page gave it', async () => {
  const { refused } = await printHostile(
    `<img src="map.png" alt=""><img src="${PRINT_ORIGIN}logo.svg" alt="">`,
  );
  expect(refused).toEqual([`${PRINT_ORIGIN}logo.svg`, `${PRINT_ORIGIN}map.png`]);
});

test('a base address does not lead anywhere', async () => {
  const { refused } = await printHostile(
    '<img src="map.png" alt="">',
    '<base href="https://elsewhere.test/">',
  );
  expect(refused).toEqual(['https://elsewhere.test/map.png']);
});

test('what is embedded as data is shown, but asks for nothing and runs nothing', async () => {
  const frame = (inner: string): string =>
    `<iframe src="data:text/html,${encodeURIComponent(inner)}"></iframe>`;
  const { refused, text } = await printHostile(
    `${frame('<script>for (;;);</script><img src="https://elsewhere.test/frame.png">Frame')}
<iframe srcdoc="<script>for (;;);</script><img src='https://elsewhere.test/srcdoc.png'>Inner"></iframe>
<img alt="" src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="50" height="20"><script>for(;;);</script><image href="https://elsewhere.test/svg.png"/></svg>')}">`,
  );
  expect(text).toContain('The end');
  expect(refused).toEqual([
    'https://elsewhere.test/frame.png',
    'https://elsewhere.test/srcdoc.png',
  ]);
});

test('no script runs, so none can hang the browser or change the page', async () => {
  const { text } = await printHostile(
    `<script>document.body.textContent = 'CHANGED'; for (;;);</script><img src="x" alt="" onerror="for (;;);">
<svg onload="for (;;);"></svg><a href="javascript:for(;;);">link</a><body onload="for (;;);">`,
    '<script>for (;;);</script><script type="module">for (;;);</script>',
  );
  expect(text).toContain('The end');
  expect(text).not.toContain('CHANGED');
});

test.each([
  'https://elsewhere.test/',
  'about:blank',
  'data:text/html,CHANGED',
  'file:///etc/passwd',
])('a page that sends the reader on to %s is printed itself', async (address) => {
  const { text } = await printHostile(
    '',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
  );
  expect(text).toBe('The end');
});

test('what one sheet has refused is not laid to the next', async () => {
  const printer = await aPrinter({ pages: 1 });
  const image = '<img src="https://elsewhere.test/a.png" alt="">';
  const [first, second] = await Promise.all([
    printer.print(aPrintableSheet(`<base href="https://elsewhere.test/">${image}`)),
    printer.print(aPrintableSheet('<p>Text <a href="next.html">next</a></p>')),
  ]);
  expect(first.refused).toEqual(['https://elsewhere.test/a.png']);
  expect(second.refused).toEqual([]);
  expect(second.removedLinks).toEqual([`${PRINT_ORIGIN}next.html`]);
});
