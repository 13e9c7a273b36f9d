import type { InsoleEvent } from '../controllers/insole-event.js';
import type { Promotion } from '../model/promotion.js';
import type { RankedProduct } from '../model/recommendation.js';
import { GuideViewEvent, ProductViewEvent, PromotionViewEvent } from './view-events.js';

/** Something that an element shows, and the event to fire once it has been seen. */
export interface View {
  node: Element;
  /** The same for the same thing, within one element. */
  key: string;
  event: () => InsoleEvent;
}

/** The property `shown` of each element that is watched. */
interface Shown {
  'pain-guide': { id: string } | undefined;
  'product-recommend': readonly { product: RankedProduct }[];
  'promo-banner': readonly Promotion[];
  'promo-card': { product?: RankedProduct; promotion?: Promotion } | undefined;
}

const LIST_VIEWS: { [Tag in keyof Shown]: (shown: Shown[Tag], root: ParentNode) => View[] } = {
  'pain-guide': (guide, root) =>
    guide
      ? pair(root, 'base', [guide]).map(([node, { id }]) => ({
          node,
          key: id,
          event: () => new GuideViewEvent(id),
        }))
      : [],
  'product-recommend': (shoes, root) =>
    pair(root, 'card', shoes).map(([node, { product }], index) => ({
      node,
      key: product.id,
      event: () => new ProductViewEvent(product, index),
    })),
  'promo-banner': (promotions, root) =>
    pair(root, 'message', promotions).map(([node, promotion], index) => ({
      node,
      key: JSON.stringify(promotion),
      event: () => new PromotionViewEvent(promotion, index),
    })),
  'promo-card': (card, root) =>
    pair(root, 'base', card ? [card] : []).map(([node, { product, promotion }]) => ({
      node,
      key: product ? `product ${product.id}` : JSON.stringify(promotion),
      event: () => (product ? new ProductViewEvent(product, 0) : new PromotionViewEvent(promotion!, 0)),
    })),
};

/** The tag that an element of ours was written for, whatever it is registered as; undefined for others. */
export const originOf = (element: Element): string | undefined =>
  (element.constructor as { tag?: string }).tag;

/** What an element shows at the moment; empty for elements that are not watched. */
export function listViews(element: Element): View[] {
  const list = LIST_VIEWS[originOf(element) as keyof Shown] as
    ((shown: unknown, root: ParentNode) => View[]) | undefined;
  const { shadowRoot, shown } = element as Element & { shown?: unknown };
  return (shadowRoot && list?.(shown, shadowRoot)) || [];
}

/** Nodes with what they show, in order; a node or a thing without its twin is left out. */
function pair<T>(root: ParentNode, part: string, things: readonly T[]): [Element, T][] {
  const nodes = [...root.querySelectorAll(`[part~=${part}]`)];
  return nodes.slice(0, things.length).map((node, place) => [node, things[place]!]);
}
