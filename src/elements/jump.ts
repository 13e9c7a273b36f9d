import { isServer } from 'lit';
import { reveal } from './reveal.js';

/** Ids do not cross shadow roots, so links within an element are followed by script. */
export function jump(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash)!;
  event.preventDefault();
  reveal(target);
}

// An address that names a part, `#back-pain-causes`, is followed by what is fetched for it.
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
