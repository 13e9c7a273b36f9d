import { isServer } from 'lit';
import { reveal } from './reveal.js';

/** Follows a link within an element; browsers cannot, for ids do not cross shadow roots. */
export function jump(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash)!;
  event.preventDefault();
  reveal(target);
}

// The code that follows an address such as `#back-pain-causes` is fetched only where the page's address has a hash.
const followAddress = (change?: Event): unknown =>
  location.hash &&
  import('./follow-address.js').then(
    ({ follow }) => follow(change),
    () => undefined,
  );
if (!isServer) {
  followAddress();
  addEventListener('hashchange', followAddress);
}
