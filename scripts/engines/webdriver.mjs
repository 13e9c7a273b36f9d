// @ts-check
/** One session of WebKitWebDriver, by the W3C WebDriver protocol: no package is needed for the few commands of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ send: (method: string, path: string, body?: object) => Promise<any>, stop: () => Promise<void> }} Session */

/** How long the driver may take to answer for the first time, in milliseconds. */
const START_LIMIT = 10_000;

/** As high as the longest page of tests: what is beyond a window is not laid out until it is scrolled to. */
const SCREEN = '1600x9400x24';

/** Starts the browser, on a display of its own. @param {string} binary @returns {Promise<Session>} */
export async function startWebKit(binary) {
  /** @type {ChildProcess[]} */
  const children = [];
  const display = await startDisplay(children);
  const env = { ...process.env, DISPLAY: display };
  // Without a window manager a page that was resized believes that it has lost the focus.
  if (existsSync('/usr/bin/openbox')) children.push(spawn('openbox', { stdio: 'ignore', env }));
  const port = await findPort();
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));

  const base = `http://127.0.0.1:${port}`;
  await waitFor(() => call(base, 'GET', '/status'));
  const { sessionId } = /** @type {{ sessionId: string }} */ (
    await call(base, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    })
  );
  return {
    send: (method, path, body) => call(base, method, `/session/${sessionId}${path}`, body),
    async stop() {
      await call(base, 'DELETE', `/session/${sessionId}`).catch(() => undefined);
      for (const child of children.reverse()) child.kill();
    },
  };
}

/** @param {string} base @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} what the command answers */
async function call(base, method, path, body) {
  const answer = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: { error?: string, message?: string } | null }} */ (
    await answer.json()
  );
  if (value?.['error'])
    throw new Error(`WebKitWebDriver, ${method} ${path}: ${value['error']}. ${value['message']}`);
  return value;
}

/** @param {ChildProcess[]} children */
async function startDisplay(children) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(server);
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const [number] = await once(pipe, 'data');
  return `:${String(number).trim()}`;
}

/** A port that is free now. @returns {Promise<number>} */
async function findPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** @param {() => Promise<unknown>} attempt */
async function waitFor(attempt) {
  const end = performance.now() + START_LIMIT;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(50);
    }
  }
}
