import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/promo-banner/define.js';
import { find } from '../support/shadow.js';
import { show } from '../support/stage.js';

const MESSAGES = JSON.stringify([{ text: 'Versandkostenrückerstattungsbedingungen' }]);

describe('a word that is longer than its line', () => {
  for (const rules of ['', '* { all: unset !important }', '* { overflow-wrap: normal !important }'])
    it(`is broken, on a page with the rules “${rules}”`, async () => {
      const element = await show(
        html`<style>
            ${rules}
          </style>
          <promo-banner messages=${MESSAGES}></promo-banner>`,
      );
      element.style.setProperty('inline-size', '160px', 'important');
      const message = find(element, 'li');
      expect(message.scrollWidth).to.be.at.most(message.clientWidth);
      expect(message.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    });
});
