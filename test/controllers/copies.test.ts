import { expect } from '@open-wc/testing';
import { findCopy, keepCopy } from '../../src/controllers/copies.js';
import { makeWorld, URL_OF_FEED, type TestWorld } from './support/test-world.js';

const LIST = { insole: 'ranked', made: '2026-11-20T09:00:00Z', items: [] };
const HOUR = 3_600_000;

const readJson = (response: Response): Promise<unknown> => response.json();
const readBlob = (response: Response): Promise<Blob> => response.blob();

const keep = (world: TestWorld, value: unknown, url = URL_OF_FEED, headers = {}): Promise<void> =>
  keepCopy(url, value, new Response('', { headers }), world);

describe('copies of what came', () => {
  it('hold ranked lists, feeds and guides, and nothing else', async () => {
    const world = makeWorld();
    await keep(world, LIST, 'https://shop.example/list');
    await keep(world, new Blob(['<']), 'https://shop.example/feed');
    await keep(world, { kind: 'condition', words: {} }, 'https://shop.example/guide');
    await keep(world, [{ text: 'Free returns' }], 'https://shop.example/offers');
    expect(world.caches.size).to.equal(3);
  });

  it('are not made where a page’s scripts turn lists into texts', async () => {
    const world = makeWorld();
    Object.assign(Array.prototype, { toJSON: () => '[]' });
    try {
      await keep(world, LIST);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    expect(world.caches.size).to.equal(0);
  });

  it('of a feed keep the day of their prices', async () => {
    const world = makeWorld();
    await keep(world, new Blob(['<']));
    await world.clock.pass(HOUR);
    const copy = await findCopy(URL_OF_FEED, readBlob, world);
    expect(await copy!.text()).to.equal('<');
    expect(copy).to.include({ made: '2026-11-21T00:00:00.000Z', validFor: 0 });
  });

  it('stand under names that no page asks for', async () => {
    const world = makeWorld();
    await keep(world, LIST);
    expect(new URL([...world.caches.keys()][0]!).hostname).to.equal('insole.invalid');
  });

  it('are not made anew within the hour', async () => {
    const world = makeWorld();
    await keep(world, LIST);
    const [first] = world.caches.values();
    await world.clock.pass(HOUR - 1);
    await keep(world, LIST);
    expect([...world.caches.values()][0]).to.equal(first);
    await world.clock.pass(1);
    await keep(world, LIST);
    expect([...world.caches.values()][0]).not.to.equal(first);
  });

  it('are few: the oldest go first', async () => {
    const world = makeWorld();
    for (let shop = 0; shop < 14; shop++) {
      await keep(world, LIST, `https://shop.example/${shop}`);
      await world.clock.pass(1000);
    }
    expect(world.caches.size).to.equal(12);
    expect(await findCopy('https://shop.example/1', readJson, world)).to.equal(undefined);
    expect(await findCopy('https://shop.example/2', readJson, world)).to.be.an('object');
  });

  it('are small, each and together', async () => {
    const world = makeWorld();
    await keep(world, new Blob([new ArrayBuffer(6_000_001)]), 'https://shop.example/huge');
    expect(world.caches.size).to.equal(0);
    for (let shop = 0; shop < 3; shop++) {
      await keep(world, new Blob([new ArrayBuffer(5_000_000)]), `https://shop.example/${shop}`);
      await world.clock.pass(1000);
    }
    expect(world.caches.size).to.equal(2);
  });

  it('are refused by the server', async () => {
    const world = makeWorld();
    await keep(world, LIST, URL_OF_FEED, { 'cache-control': 'private, no-store' });
    expect(world.caches.size).to.equal(0);
  });

  it('are refused by the page', async () => {
    const world = makeWorld();
    await keep(world, LIST);
    const script = document.createElement('script');
    Object.assign(script.dataset, { insole: '', copies: 'off' });
    document.head.append(script);
    try {
      expect(await findCopy(URL_OF_FEED, readJson, world)).to.equal(undefined);
      await keep(world, LIST, 'https://shop.example/other');
      expect(world.caches.size).to.equal(1);
    } finally {
      script.remove();
    }
  });

  it('are neither made nor missed where nothing may be stored', async () => {
    const denied = (): CacheStorage => {
      throw new DOMException('Denied', 'SecurityError');
    };
    const full = {
      open: async () => ({
        match: async () => undefined,
        put: () => Promise.reject(new DOMException('Full', 'QuotaExceededError')),
      }),
    } as unknown as CacheStorage;
    for (const openCaches of [denied, () => full, () => undefined as unknown as CacheStorage]) {
      const world = makeWorld([], { openCaches });
      await keep(world, LIST);
      expect(await findCopy(URL_OF_FEED, readJson, world)).to.equal(undefined);
    }
  });

  it('are given up when what was stored is spoilt', async () => {
    const world = makeWorld();
    await keep(world, new Blob(['<']));
    expect(await findCopy(URL_OF_FEED, readJson, world)).to.equal(undefined);
  });

  it('use the storage of the browser', async () => {
    const world = makeWorld([], { openCaches: () => caches });
    await keep(world, LIST, 'https://shop.example/real');
    try {
      expect(await findCopy('https://shop.example/real', readJson, world)).to.have.property('insole');
    } finally {
      await caches.delete('insole-feeds');
    }
  });
});
