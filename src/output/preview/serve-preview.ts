import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { Failure } from '../../problems/failure.ts';
import { isSafePath } from '../folder/is-safe-path.ts';
import { followPreview } from './follow-preview.ts';
import { pageResponse } from './page-response.ts';
import { PREVIEW_PATHS } from './preview-paths.ts';

/** This machine alone: a page of the preview is nobody else's business. */
const HOST = '127.0.0.1';
/** Where it is looked for first, and how many ports from there on if that is taken. */
const USUAL_PORT = 4500;
const PORTS = 20;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What each page runs. */
const SCRIPT = `(${followPreview.toString()})();\n`;

/** Where the preview is served. */
export interface PreviewPlace {
  /** The folder that holds the site. */
  readonly root: string;
  /** The usual one, or the next that is free, if left out. */
  readonly port?: number | undefined;
}

/** Serves a folder to browsers of this machine, and tells them what to show beside it. */
export class PreviewServer implements AsyncDisposable {
  readonly #server: Server;
  readonly #root: string;
  readonly #followers = new Set<ServerResponse>();
  #panel: string | undefined;

  private constructor(root: string) {
    this.#root = root;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** @throws Failure `preview/no-port` when the port is taken. */
  static async start({ root, port }: PreviewPlace): Promise<PreviewServer> {
    const preview = new PreviewServer(root);
    const ports =
      port === undefined ? Array.from({ length: PORTS }, (_, at) => USUAL_PORT + at) : [port];
    for (const tried of ports) if (await preview.#listen(tried)) return preview;
    throw new Failure('preview/no-port', `Nothing can be served at port ${ports.join(', ')}.`, {
      hint: 'Another program is there, or the system keeps the port to itself: name another with `--port`.',
    });
  }

  /** Where browsers find it. */
  get address(): string {
    return `http://${HOST}:${this.#port}/`;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Shows a panel, a piece of HTML, in every page, and has pages ask whether they have changed. */
  show(panel: string): void {
    this.#panel = panel;
    for (const follower of this.#followers) follower.write(eventOf(panel));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #listen(port: number): Promise<boolean> {
    const listening = once(this.#server, 'listening');
    this.#server.listen(port, HOST);
    return await listening.then(
      () => true,
      () => false,
    );
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    const { method = '', headers, url = '' } = request;
    if (!this.#isOwnName(headers.host)) return refuse(response, 403);
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
    const path = pathOf(url);
    if (path === PREVIEW_PATHS.events) return this.#follow(response, method);
    if (path === PREVIEW_PATHS.script)
      return end(response, { type: '.js', body: SCRIPT, cache: 'no-store' });
    return await this.#serve(path, response);
  }

  /** Whether the server is asked for by its own name: a site elsewhere may have had its name point here (DNS rebinding). */
  #isOwnName(host: string | undefined): boolean {
    return [HOST, 'localhost'].some(
      (name) => host === new URL(`http://${name}:${this.#port}`).host,
    );
  }

  #follow(response: ServerResponse, method: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    if (method === 'HEAD') return void response.end();
    response.write('retry: 500\n\n');
    if (this.#panel !== undefined) response.write(eventOf(this.#panel));
    this.#followers.add(response);
    response.on('close', () => this.#followers.delete(response));
  }

  async #serve(path: string | undefined, response: ServerResponse): Promise<void> {
    const named = path === undefined ? '' : path.slice(1).replace(/(?<=^|\/)$/, 'index.html');
    const type = extname(named);
    const body = isSafePath(named) ? await readIfThere(join(this.#root, named)) : undefined;
    if (body === undefined && isSafePath(named) && type === '') {
      response.setHeader('Location', `/${encodeURI(named)}/`);
      return refuse(response, 302);
    }
    if (type === '.html' || body === undefined) {
      const { html, etag } = pageResponse(body?.toString('utf8'));
      response.statusCode = body === undefined ? 404 : 200;
      response.setHeader('ETag', etag);
      return end(response, { type: '.html', body: html, cache: 'no-store' });
    }
    // Assets are named by their content.
    const isLasting = named.startsWith('assets/');
    return end(response, {
      type,
      body,
      cache: isLasting ? 'max-age=31536000, immutable' : 'no-store',
    });
  }
}

/** The path of an address as it is written, decoded; undefined where it cannot be. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

function eventOf(panel: string): string {
  return `data: ${JSON.stringify(panel)}\n\n`;
}

function end(
  response: ServerResponse,
  { type, body, cache }: { type: string; body: string | Buffer; cache: string },
): void {
  response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', cache);
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
