import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/shipping-promise/define.js';
import type { ShippingPromiseElement } from '../../src/elements/shipping-promise/shipping-promise.js';
import { CONTENT } from './scenario.js';
import { findAll, wordsOf } from './shadow.js';
import { show } from './stage.js';

/** A Monday in New York, ten in the morning. */
export const MONDAY = Date.parse('2026-11-23T15:00:00Z');
const NEW_YORK = 'America/New_York';

export interface Setting {
  days?: string;
  cutoff?: string;
  zone?: string;
  transit?: string;
  holidays?: string;
  freeOver?: string;
  cart?: number | '';
  locale?: string;
  countdown?: boolean;
  reader?: string;
  now?: () => number;
}

export const promise = (setting: Setting = {}): TemplateResult =>
  html`<shipping-promise
    days=${setting.days ?? nothing}
    cutoff=${setting.cutoff ?? nothing}
    time-zone=${setting.zone ?? nothing}
    transit=${setting.transit ?? nothing}
    holidays=${setting.holidays ?? nothing}
    free-over=${setting.freeOver ?? nothing}
    cart-total=${setting.cart ?? nothing}
    currency="USD"
    locale=${setting.locale ?? 'en'}
    content=${CONTENT}
    ?countdown=${setting.countdown}
    .now=${setting.now ?? (() => MONDAY)}
    .readerTimeZone=${setting.reader ?? NEW_YORK}
    >We ship fast.</shipping-promise
  >`;

export const DATED: Setting = { days: '2', cutoff: '14:00', zone: NEW_YORK };

/** What it shows, line by line; a line of two parts has a dot between them. */
export const linesOf = (element: ShippingPromiseElement): string[] =>
  findAll(element, 'li').map((item) => [...item.querySelectorAll('span, small')].map(wordsOf).join(' · '));

export async function linesWith(setting: Setting): Promise<string[]> {
  return linesOf(await show<ShippingPromiseElement>(promise(setting)));
}

/** A clock that shows an instant now, and goes on from there. */
export function clockAt(instant: string): () => number {
  const ahead = Date.parse(instant) - Date.now();
  return () => Date.now() + ahead;
}
