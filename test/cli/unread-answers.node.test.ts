import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { constants, gzipSync } from 'node:zlib';
import { main } from '../../src/cli/main.js';
import { TestTerminal } from './test-terminal.js';

const NO_FEED = 'hello world, this is no feed\n'.repeat(500);

/** Inspects an answer that the server leaves open, and resolves when the command has closed it. */
async function inspectOpen(status: number, text: string | Uint8Array): Promise<string> {
  let answer!: ServerResponse;
  const server = createServer((_, response) => {
    answer = response.writeHead(status);
    answer.write(text);
  }).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const terminal = new TestTerminal();
  await main(['inspect', `http://localhost:${port}/feed`], terminal);
  if (!answer.destroyed) await once(answer, 'close');
  server.close();
  return terminal.errors;
}

describe('an answer that has no end', () => {
  it('keeps the command from ending neither where it is no feed nor where it is an error', async () => {
    assert.match(await inspectOpen(200, NO_FEED), /is no feed that/);
    assert.match(
      await inspectOpen(200, gzipSync(NO_FEED, { finishFlush: constants.Z_SYNC_FLUSH })),
      /is no feed that/,
    );
    assert.match(await inspectOpen(503, 'Just a moment'), /answers 503/);
  });
});
