import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What a server says to one request. */
export interface Reply {
  body?: string | Buffer;
  /** Media type; told from the path's extension without one. */
  type?: string;
  /** 200 without one. */
  status?: number;
  headers?: Record<string, string>;
  /** Never answers, as a server that has died. */
  hangs?: true;
}

export interface Server {
  /** `http://localhost:40321/`, with the slash. */
  origin: string;
  stop: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a folder to every origin, as a host of static files does. */
export function serveFolder(folder: string, host = '127.0.0.1'): Promise<Server> {
  return serve(host, async (path) => {
    const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
    const body = await readFile(file).catch(() => undefined);
    return { status: body ? 200 : 404, body, headers: { 'access-control-allow-origin': '*' } };
  });
}

/** Serves what a map holds by path, `/` for the page; the map may change while it runs. */
export function serveReplies(replies: Map<string, Reply>, host = 'localhost'): Promise<Server> {
  return serve(host, (path) => Promise.resolve(replies.get(path)));
}

async function serve(host: string, find: (path: string) => Promise<Reply | undefined>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = pathOf(request);
    find(path).then(
      (reply) => answer(response, path, reply),
      (error: Error) => answer(response, path, { status: 500, type: 'text/plain', body: error.message }),
    );
  });
  await new Promise<void>((ready) => server.listen(0, host, ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, path: string, reply: Reply | undefined): void {
  // A browser asks for an icon by itself; a missing one would be an error in its console.
  const {
    body = '',
    type,
    status = 200,
    headers,
    hangs,
  } = reply ?? { status: path === '/favicon.ico' ? 204 : 404 };
  if (hangs) return;
  response.writeHead(status, {
    'content-type': type ?? TYPES[extname(path)] ?? 'application/octet-stream',
    ...headers,
  });
  response.end(body);
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://localhost').pathname;
}
