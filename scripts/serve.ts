/**
 * A static server for the demonstration site and the tests: the site at `/`, the files for other pages at `/cdn/`
 * with an open CORS header, as a CDN serves them. `npm start` runs it.
 *
 *   tsx scripts/serve.ts [--port 4173] [--host localhost] [--root dist/site] [--cdn dist/cdn]
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import type { Comment } from '../src/model/comment.js';
import { serveComments } from './demo/comments.js';
import { readOptions } from './lib/command.mjs';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface ServeOptions {
  /** The port to listen on; 0 for any. Without one, the first free one from 4173 on. */
  port?: number;
  /** @default 'localhost' */
  host?: string;
  /** Folder served at `/`. @default 'dist/site' */
  root?: string;
  /** Folder served at `/cdn/`, to every origin. @default 'dist/cdn' */
  cdn?: string;
  /** Answers for single paths, which go before the folders: `{ '/feed.json': slow(10_000, reply('[]')) }`. */
  routes?: Record<string, Handler>;
  /** Told of every request, before it is answered. */
  watch?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface Serving {
  /** `http://localhost:4173/`, with the slash. */
  url: string;
  close: () => Promise<void>;
}

/** What the demonstration's readers have said. */
const COMMENTS = new URL('../site/demo/comments.json', import.meta.url);

const FIRST_PORT = 4173;
const LAST_PORT = 4273;

const ALL_ORIGINS = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * Starts the server.
 *
 * @throws {Error} when the port that was asked for is taken, or every one that was tried
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const { port, host = 'localhost' } = options;
  const server = createServer(makeListener(options));
  if (port === undefined) await listenOnFreePort(server, host);
  else await listen(server, port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export interface ReplyOptions {
  status?: number;
  /** Media type. */
  type?: string;
  headers?: Record<string, string>;
}

/** Answers with these words: `reply('{"oops', { type: 'application/json' })`, `reply('', { status: 404 })`. */
export const reply =
  (
    body: string | Uint8Array,
    { status = 200, type = 'text/plain; charset=utf-8', headers = {} }: ReplyOptions = {},
  ): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };

/** Answers as `handler` does, so many milliseconds later. */
export const slow =
  (milliseconds: number, handler: Handler): Handler =>
  (request, response) => {
    const timer = setTimeout(() => void handler(request, response), milliseconds);
    response.on('close', () => clearTimeout(timer));
  };

/** Takes the request and never answers. */
export const hang = (): Handler => () => undefined;

function makeListener({ root = 'dist/site', cdn = 'dist/cdn', routes = {}, watch }: ServeOptions) {
  // In development mode sirv looks at the disk each time, so that a new build shows at once.
  const files = (folder: string, headers: Record<string, string> = {}) =>
    sirv(folder, {
      dev: true,
      etag: true,
      setHeaders: (response, path) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader('cache-control', cacheControl(path));
      },
      onNoMatch: (_request, response) => {
        response
          .writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...headers })
          .end('There is no such page.\n');
      },
    });
  const site = files(root);
  const cdnFiles = files(cdn, ALL_ORIGINS);
  const compress = compression({ threshold: 512 });

  return (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse): void => {
    watch?.(request, response);
    const path = (request.url ?? '/').split(/[?#]/, 1)[0]!;
    const route = routes[path];
    if (route) return void Promise.resolve(route(request, response)).catch(() => response.destroy());
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    // The middleware asks for Express's request and response, and uses only what Node's have.
    compress(request as never, response as never, () => {
      if (!path.startsWith('/cdn/')) return site(request, response);
      request.originalUrl = request.url;
      request.url = request.url!.slice('/cdn'.length);
      cdnFiles(request, response);
    });
  };
}

/** Files whose name holds a hash of what is in them never change; all others are asked for again. */
const cacheControl = (path: string): string =>
  /\/chunks\/.+-[\w-]{6}\.js$/.test(path.replaceAll('\\', '/'))
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';

async function listenOnFreePort(server: Server, host: string): Promise<void> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Every port from ${FIRST_PORT} to ${LAST_PORT} is taken: choose one with --port.`);
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** What the demonstration site's own server answers beside files. */
export async function makeDemoRoutes(): Promise<Record<string, Handler>> {
  const seed = JSON.parse(await readFile(COMMENTS, 'utf8')) as Comment[];
  return { '/demo/comments': serveComments(seed) };
}

async function main(): Promise<void> {
  const { values } = readOptions(
    {
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        root: { type: 'string' },
        cdn: { type: 'string' },
      },
    },
    'tsx scripts/serve.ts [--port 4173] [--host localhost] [--root dist/site] [--cdn dist/cdn]',
  );
  const { port, ...options } = values;
  try {
    const { url } = await serve({
      ...options,
      ...(port !== undefined && { port: Number(port) }),
      routes: await makeDemoRoutes(),
    });
    console.log(`\n  Insole's demonstration is at ${url}   (Ctrl+C stops it)\n`);
  } catch (error) {
    const mend = isTaken(error)
      ? `Port ${port} is taken: choose another with --port, or none.`
      : String(error);
    console.error(mend);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
