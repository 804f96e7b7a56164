import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PreviewServer } from '../../../src/output/preview/serve-preview.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PAGE = '<!doctype html><html><body><h1>Canals</h1></body></html>';

async function servedSite(files: Readonly<Record<string, string>> = {}): Promise<PreviewServer> {
  const root = await temporaryFolder({
    'site/index.html': PAGE,
    'site/topics/canals/index.html': PAGE,
    'site/assets/screen.1a2b.css': 'p { color: red }',
    'site/manifest.json': '{}',
    'secret.txt': 'SECRET',
    ...files,
  });
  const server = await PreviewServer.start({ root: `${root}/site`, port: 0 });
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

/** Asks as no browser would: the path goes out as it is written. */
async function ask(
  { address }: PreviewServer,
  path: string,
  { method = 'GET', host }: { method?: string; host?: string } = {},
) {
  const { port } = new URL(address);
  const asking = request({
    host: '127.0.0.1',
    port,
    path,
    method,
    headers: host === undefined ? {} : { Host: host },
  });
  asking.end();
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

describe('the server of the preview', () => {
  test('is there for this machine alone', async () => {
    const { address } = await servedSite();
    expect(new URL(address).hostname).toBe('127.0.0.1');
  });

  test('sends pages, each with the script that follows it and a sum of what was built', async () => {
    const server = await servedSite();
    const page = await ask(server, '/');
    expect(page).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    const sum = /data-sum="(\w+)"/.exec(page.body)?.[1];
    expect(page.headers.etag).toBe(`"${sum}"`);
    expect(page.body).toContain('<h1>Canals</h1><script src="/.khulasa/preview.js"');
    expect(await ask(server, '/.khulasa/preview.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: expect.stringContaining('EventSource'),
    });
  });

  test('sends the other files as they are, and says what they are', async () => {
    const server = await servedSite();
    expect(await ask(server, '/assets/screen.1a2b.css?x#y')).toMatchObject({
      status: 200,
      body: 'p { color: red }',
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': expect.stringContaining('immutable'),
        'x-content-type-options': 'nosniff',
      },
    });
    expect(await ask(server, '/manifest.json')).toMatchObject({
      body: '{}',
      headers: { 'cache-control': 'no-store' },
    });
  });

  test('finds the page of a folder, with its slash or without', async () => {
    const server = await servedSite();
    expect((await ask(server, '/topics/canals/')).status).toBe(200);
    expect(await ask(server, '/topics/canals')).toMatchObject({
      status: 302,
      headers: { location: '/topics/canals/' },
    });
  });

  test('has a page for what is not built, which follows too', async () => {
    const missing = await ask(await servedSite(), '/topics/dams/revision.html');
    expect(missing.status).toBe(404);
    expect(missing.body).toContain('This page has not been built');
    expect(missing.body).toContain('preview.js');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/topics/../../secret.txt',
    '//etc/passwd',
    '/%00',
    '/%',
    '/con',
    'http://elsewhere.example/',
  ])('keeps to its folder when it is asked for %s', async (path) => {
    const answer = await ask(await servedSite(), path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('SECRET');
  });

  test.each(['elsewhere.example', 'elsewhere.example:4500', '127.0.0.1', '127.0.0.1:1'])(
    'tells nothing to a page that calls it %o',
    async (host) => {
      expect(await ask(await servedSite(), '/', { host })).toMatchObject({ status: 403, body: '' });
    },
  );

  test('answers to localhost', async () => {
    const server = await servedSite();
    const { port } = new URL(server.address);
    expect((await ask(server, '/', { host: `localhost:${port}` })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does nothing on %s', async (method) => {
    expect(await ask(await servedSite(), '/', { method })).toMatchObject({ status: 405, body: '' });
  });

  test('tells pages that follow it what to show, whenever they begin', async () => {
    const server = await servedSite();
    const early = await fetch(`${server.address}.khulasa/events`);
    server.show('<p>\nfirst</p>');
    const late = await fetch(`${server.address}.khulasa/events`);
    for (const { body, headers } of [early, late]) {
      expect(headers.get('content-type')).toBe('text/event-stream');
      let heard = '';
      for await (const piece of (body as ReadableStream<Uint8Array>).pipeThrough(
        new TextDecoderStream(),
      )) {
        heard += piece;
        if (heard.includes('data:')) break;
      }
      expect(heard).toBe(`retry: 500\n\ndata: ${JSON.stringify('<p>\nfirst</p>')}\n\n`);
    }
  });

  test('answers who only asks after the events', async () => {
    const answer = await ask(await servedSite(), '/.khulasa/events', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '' });
  });

  test('takes the next free port, unless it was given one', async () => {
    const first = await PreviewServer.start({ root: '/nowhere' });
    onTestFinished(() => first[Symbol.asyncDispose]());
    const second = await PreviewServer.start({ root: '/nowhere' });
    onTestFinished(() => second[Symbol.asyncDispose]());
    const [port, next] = [first, second].map(({ address }) => Number(new URL(address).port));
    expect(port).toBeGreaterThanOrEqual(4500);
    expect(next).toBeGreaterThan(port ?? NaN);
    await expect(
      PreviewServer.start({ root: '/nowhere', port: port ?? NaN }),
    ).rejects.toMatchObject({
      code: 'preview/no-port',
      message: `Nothing can be served at port ${port}.`,
      hint: expect.stringContaining('--port'),
    });
  });
});
