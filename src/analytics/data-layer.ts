import type { InsoleEvent } from '../controllers/insole-event.js';
import type { RankedProduct } from '../model/recommendation.js';
import type { ProductViewEvent, PromotionViewEvent } from './view-events.js';

/** An entry of Google's `dataLayer`. */
export type Entry = Readonly<Record<string, unknown>>;

/** Any of the events that are pushed, with the fields of all of them; the type decides which are there. */
type Told = Event & Partial<ProductViewEvent & PromotionViewEvent> & { condition?: string; action?: string };

/** Shoes that are seen within this many milliseconds of each other make one entry. */
const TOGETHER = 100;

/**
 * Turns the elements' events into those of Google Analytics 4: `view_item_list`, `select_item`, `view_promotion`,
 * `select_promotion`. An event that GA4 does not have keeps its own name, `insole_guide_view`. A condition's name is
 * in none of them unless the author asks for it: it says something about a reader's health.
 */
export class DataLayer {
  readonly #push: (entry: Entry) => void;
  readonly #seen = new Map<string, Told[]>();
  #timer?: ReturnType<typeof setTimeout>;

  /** @param push takes each entry */
  constructor(push: (entry: Entry) => void) {
    this.#push = push;
  }

  /** @param condition the one that the element is about, where its name may be told */
  add(event: InsoleEvent, condition?: string): void {
    const told = event as unknown as Told;
    const { type, product, index, promotion } = told;
    if (type === 'insole-product-view') this.#gather(told, condition);
    else if (product) this.#pushSale('select_item', listOf([told], condition));
    else if (promotion)
      this.#pushSale(type === 'insole-promotion-view' ? 'view_promotion' : 'select_promotion', {
        promotion_id: promotion.id,
        promotion_name: promotion.text ?? (promotion.freeOver ? 'free shipping' : undefined),
        creative_slot: index === undefined ? undefined : String(index + 1),
      });
    else
      this.#push({
        event: type.replaceAll('-', '_'),
        ...(told.action && { insole_action: told.action }),
        ...(condition && { insole_condition: condition }),
      });
  }

  /** Pushes what is gathered at once, for instance before the page is left. */
  flush(): void {
    for (const [condition, events] of this.#seen) {
      this.#pushSale('view_item_list', listOf(events, condition));
    }
    this.drop();
  }

  /** Discards what is gathered. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#seen.clear();
  }

  #gather(told: Told, condition = ''): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), TOGETHER);
    this.#seen.set(condition, [...(this.#seen.get(condition) ?? []), told]);
  }

  #pushSale(event: string, ecommerce: Entry): void {
    // Clears the entry before, with which Tag Manager would merge this one.
    this.#push({ ecommerce: null });
    this.#push({ event, ecommerce: withoutUnknown(ecommerce) });
  }
}

function listOf(events: Told[], condition?: string): Entry {
  return {
    item_list_id: condition ? `insole_${condition}` : 'insole',
    item_list_name: condition ? `Insole: ${condition}` : 'Insole',
    currency: events[0]!.product!.currency,
    items: events.map(({ product, index }) => itemOf(product!, index)),
  };
}

const itemOf = ({ id, name, brand, price, compareAt }: RankedProduct, index?: number): Entry =>
  withoutUnknown({
    item_id: id,
    item_name: name,
    item_brand: brand,
    price,
    discount:
      price !== undefined && compareAt !== undefined ? Number((compareAt - price).toFixed(2)) : undefined,
    index,
  });

const withoutUnknown = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
