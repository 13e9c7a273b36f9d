import { aTimeout, expect } from '@open-wc/testing';
import { InsoleElement } from '../../src/elements/insole-element.js';

describe('the registration of an element', () => {
  const format = Object.getOwnPropertyDescriptor(Date.prototype, 'toLocaleDateString')!;
  let formatted = 0;

  beforeEach(() => {
    formatted = 0;
    Date.prototype.toLocaleDateString = () => `${++formatted}`;
  });

  afterEach(() => {
    Object.defineProperty(Date.prototype, 'toLocaleDateString', format);
    document.querySelectorAll('is-waiting').forEach((element) => element.remove());
  });

  it('wakes what writes dates at once, where no tag waits for its content', () => {
    InsoleElement.define.call(class extends InsoleElement {}, 'is-absent');
    expect(formatted).to.equal(1);
  });

  it('leaves a tag that is there to ask for its content first', async () => {
    document.body.append(document.createElement('is-waiting'));
    InsoleElement.define.call(class extends InsoleElement {}, 'is-waiting');
    expect(formatted).to.equal(0);
    await aTimeout(0);
    expect(formatted).to.equal(1);
  });
});
