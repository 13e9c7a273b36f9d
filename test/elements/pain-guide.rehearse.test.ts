import { expect } from '@open-wc/testing';
import { rehearseGuide } from '../../src/elements/pain-guide/rehearse.js';

describe('the rehearsal of a guide', () => {
  it('draws one of each that a guide is made of, and touches nothing on the page', () => {
    const before = document.documentElement.outerHTML;
    const drawn = rehearseGuide();
    for (const part of [
      '.title',
      '.lead',
      '.meta li',
      '.contents a',
      '.care .icon',
      '.care li',
      'sup a',
      '.free',
      '.grade',
      'section p',
      '.fold .sources li',
    ]) {
      expect(drawn.querySelector(part), part).to.exist;
    }
    expect(document.documentElement.outerHTML).to.equal(before);
  });
});
