import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeElementTypes } from '../../scripts/build/from-manifest/element-types.js';
import { hearWithin } from '../../scripts/build/from-manifest/hear-within.js';
import { writeLlms } from '../../scripts/build/from-manifest/llms.js';
import { writeReactWrapper } from '../../scripts/build/from-manifest/react-wrappers.js';
import { describeElements, readManifest } from '../../scripts/build/from-manifest/read.js';

const elements = describeElements(await readManifest());

describe('custom-elements.json', () => {
  it('has the fields of every event that elements fire', () => {
    const fields = new Map(
      elements.flatMap(({ events }) =>
        events.map(({ type, fields }) => [type, fields.map(({ name }) => name)]),
      ),
    );
    assert.deepEqual(fields.get('ProductSelectEvent'), ['product', 'index']);
    assert.deepEqual(fields.get('PromotionViewEvent'), ['promotion', 'index']);
    assert.deepEqual(fields.get('GuideViewEvent'), ['condition']);
    assert.deepEqual(fields.get('InsoleErrorEvent'), ['code', 'message']);
  });

  it('has the elements and their events, and nothing from inside them', async () => {
    const { modules } = await readManifest();
    const names = modules.flatMap(({ declarations = [] }) => declarations.map(({ name }) => name));
    assert.deepEqual(
      names.filter((name) => !/(?:Element|Event)$/.test(name)),
      [],
    );
  });
});

describe('what is made from custom-elements.json', () => {
  it('offers frameworks no property that cannot be set', () => {
    const types = writeElementTypes(elements);
    assert.match(types, /\bguide\?: PainGuideElement\['guide'\]/);
    assert.doesNotMatch(types, /\bshown\?:/);
  });

  it('lets frameworks listen on insole-config to what happens inside it', () => {
    const heard = hearWithin(elements);
    const [, config] = /'insole-config': \{([^]*?)\n {2}\};/.exec(writeElementTypes(heard))!;
    assert.match(config!, /'insole-product-select': ProductSelectEvent;/);
    assert.match(config!, /'insole-guide-view': GuideViewEvent;/);
    assert.equal(config!.match(/'insole-ready'/g)?.length, 1);
    const { code } = writeReactWrapper(heard.find(({ tag }) => tag === 'insole-config')!);
    assert.match(code, /onInsoleProductView: 'insole-product-view',/);
  });

  it('tells programs which properties are read, and which methods there are', () => {
    const [, guide] = writeLlms(elements, { description: '', version: '' }).split('### `<pain-guide>`');
    assert.match(guide!, /Properties, set by script:\n\n- `guide` [^\n]*\n\n/);
    assert.match(guide!, /Properties, to read:\n\n- `shown` \(Condition\): /);
    assert.match(guide!, /Methods:\n\n- `reload\(\)`: Loads again/);
  });
});
