import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseControl, ELEMENTS, elementOf } from '../../../site/builder/elements.js';
import { readHash, writeHash } from '../../../site/builder/share.js';
import {
  changeElement,
  listAttributes,
  setAttribute,
  START,
  type State,
} from '../../../site/builder/state.js';
import { PAYLOADS } from '../../xss/payloads.js';

const FULL: State = {
  tag: 'product-recommend',
  attributes: {
    condition: 'heel-pain',
    src: 'https://shop.example/feed.xml?a=1&b={condition}',
    width: 'wide',
    'max-price': '120.5',
    'in-stock': '',
    heading: 'Größe & "Weite" <b>',
  },
  words: { '': 'All our shoes', pitch: 'Free fitting — always' },
  wordsHref: '/products/',
  theme: 'retail',
  tokens: {
    accent: '#0b6b5d',
    paper: '#ffffff',
    hue: '262',
    radius: '0',
    'heading-font': "Georgia, 'Times New Roman', serif",
  },
  width: '1024',
  host: 'wordpress',
  scheme: 'dark',
  channel: 'react',
};

describe('the address of the builder', () => {
  it('holds the whole state', () => assert.deepEqual(readHash(writeHash(FULL)), FULL));

  it('holds an empty builder too, and reads as one where it says nothing', () => {
    assert.deepEqual(readHash(writeHash(START)), START);
    for (const hash of ['', '#', '#nonsense', '#tag=script', '#tag=insole-config'])
      assert.deepEqual(readHash(hash), START, hash);
  });

  it('does not bring back what was taken off the tag', () => {
    const state = { ...START, attributes: {} };
    assert.deepEqual(readHash(writeHash(state)).attributes, {});
  });

  const hostile: [name: string, value: string][] = [
    ['layout', 'evil'],
    ['limit', '1e9'],
    ['limit', '-3'],
    ['heading-level', '7'],
    ['in-stock', 'yes'],
    ['src', 'javascript:alert(1)'],
    ['src', 'data:application/json,{}'],
    ['src', ' \tjava\nscript:alert(1)'],
    ['locale', 'en"><script>'],
    ['condition', '../../evil'],
    ['onclick', 'alert(1)'],
    ['style', 'color:red'],
    ['heading', 'x'.repeat(5000)],
  ];
  for (const [name, value] of hostile) {
    it(`does not take ${name}=${JSON.stringify(value.slice(0, 30))}`, () => {
      const query = new URLSearchParams({ tag: 'product-recommend', [name]: value });
      assert.deepEqual(readHash(`#${query}`).attributes, {});
    });
  }

  it('takes no token of another type, no theme that there is not, nowhere to lead but a page', () => {
    const query = new URLSearchParams({
      tag: 'pain-guide',
      'token.accent': 'url(//evil.example)',
      'token.ink': '000;}body{background:red',
      'token.hue': '1);background:url(//evil.example',
      'token.radius': '4px;color:red',
      'token.font': 'serif;}',
      'token.heading-font': "a' , b",
      'view.theme': '../../evil',
      'view.channel': '__proto__',
      'view.host': 'constructor',
      'words.href': 'javascript:alert(1)',
    });
    assert.deepEqual(readHash(`#${query}`), { ...START, attributes: {} });
  });

  it('throws at none of the hostile texts', () => {
    for (const payload of PAYLOADS) {
      readHash(`#${payload}`);
      readHash(`#${new URLSearchParams({ tag: payload, layout: payload, 'view.width': payload })}`);
    }
  });
});

describe('the controls', () => {
  it('are there for each element that shows something', () => {
    assert.ok(ELEMENTS.length >= 8);
    assert.ok(ELEMENTS.every(({ tag }) => tag !== 'insole-config'));
    assert.ok(ELEMENTS.every(({ attributes, summary }) => attributes.length && summary));
  });

  it('follow the type that the manifest gives', () => {
    assert.deepEqual(chooseControl('layout', "'full' | 'compact'", ''), {
      kind: 'choice',
      options: ['full', 'compact'],
    });
    assert.deepEqual(chooseControl('avatars', 'boolean', ''), { kind: 'switch' });
    assert.deepEqual(chooseControl('rotate', 'number | undefined', ''), { kind: 'number' });
    assert.deepEqual(chooseControl('heading-level', 'number', 'Level of the heading, 1 to 6.'), {
      kind: 'number',
      min: 1,
      max: 6,
    });
    assert.deepEqual(chooseControl('shop', 'string | undefined', 'Address of the shop.'), {
      kind: 'address',
    });
  });

  it('leave a default off the tag', () => {
    const layout = elementOf('pain-guide').attributes.find(({ name }) => name === 'layout')!;
    const compact = setAttribute(START, layout, 'compact');
    assert.equal(compact.attributes['layout'], 'compact');
    assert.deepEqual(setAttribute(compact, layout, 'full').attributes, START.attributes);
  });

  it('carry over to another element what both have', () => {
    const state = changeElement(
      { ...START, attributes: { condition: 'knee-pain', layout: 'compact' } },
      'product-recommend',
    );
    assert.deepEqual(listAttributes(state), [['condition', 'knee-pain']]);
  });
});
