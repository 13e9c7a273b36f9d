import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openAddress, openFile, type FeedState } from '../../../site/builder/feed-source.js';

const HEADER = 'id,title,link,price\n';
const ROW = '1,Walking shoe,https://shop.example/1,80 EUR\n';
/** 60 MB. */
const LONG = HEADER + ROW.repeat(60e6 / ROW.length);

const zip = (text: string) => new Uint8Array(gzipSync(text));

const say = (state: FeedState) => ('message' in state ? state.message : state.is);

describe('a feed for the builder', () => {
  it('is refused as a file that is too long, zipped or not', async () => {
    assert.match(say(await openFile(new File([LONG], 'feed.csv'))), /too long for a page.+insole recommend/);
    assert.match(say(await openFile(new File([zip(LONG)], 'feed.csv.gz'))), /too long for a page/);
    assert.equal(say(await openFile(new File([zip(HEADER + ROW)], 'feed.csv.gz'))), 'read');
    const damaged = zip(HEADER + ROW).subarray(0, 30);
    assert.match(say(await openFile(new File([damaged], 'feed.csv.gz'))), /gzip .+ damaged/);
  });

  it('is left where it is at an address, once it is too long', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/short') response.end(HEADER + ROW);
      else for (let sent = 0; sent < 60e6; sent += 1e6) response.write(LONG.slice(sent, sent + 1e6));
    }).listen(0);
    await once(server, 'listening');
    const baseURI = `http://localhost:${(server.address() as AddressInfo).port}/builder/`;
    Object.assign(globalThis, { document: { baseURI } });
    assert.equal(say(await openAddress('/short')), 'read');
    // It has no end: who waits for it waits forever.
    assert.match(say(await openAddress('/endless')), /too long for a page/);
    server.closeAllConnections();
    server.close();
  });

  it('is asked for where a spreadsheet or an archive is given', async () => {
    const open = async (start: string) => say(await openFile(new File([start], 'shoes.xlsx')));
    assert.match(await open('PK\x03\x04\x14\0[Content_Types].xml'), /^shoes\.xlsx is a spreadsheet/);
    assert.match(await open('PK\x03\x04\x14\0feed.csv'), /^shoes\.xlsx is a ZIP archive/);
  });
});
