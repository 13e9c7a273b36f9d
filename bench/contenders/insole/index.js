/** `<product-recommend>` as the built file has it, with the bench's products as a ranked list. */
import * as pack from '../../content/en/heel-pain.json';
import { toRankedList } from '../../lib/to-ranked-list.js';
import { toListGuide } from '../../../../src/rank/list-guide.ts';

const guide = toListGuide(pack);

window.mount = (products, root) => {
  const element = document.createElement('product-recommend');
  const ready = new Promise((done) => element.addEventListener('insole-ready', done, { once: true }));
  Object.assign(element, { condition: guide.id, limit: 1e6, list: toRankedList(products, guide) });
  root.append(element);
  return {
    ready,
    update(next) {
      element.list = toRankedList(next, guide);
      return element.updateComplete;
    },
    unmount: () => element.remove(),
  };
};
