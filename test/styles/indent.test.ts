import { expect } from '@open-wc/testing';
import { hasWords, listLooks, listShown, nameNode, showLook } from '../support/looks.js';

/** A theme that sets its paragraphs in, as books do, and a page builder that puts an element into one. */
const INDENT = '3em';

const looks = await listLooks();

describe('in a paragraph that is set in', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`${name}: words begin where their element does`, async () => {
      const element = await showLook(look, ({ style }) => (style.textIndent = INDENT));
      const setIn = listShown(element).filter(
        (node) => hasWords(node) && parseFloat(getComputedStyle(node).textIndent) > 0,
      );
      expect(setIn.map(nameNode)).to.eql([]);
    });
  }
});
