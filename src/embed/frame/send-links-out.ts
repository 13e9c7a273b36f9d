import { tellHost } from './messages.js';

/**
 * Opens links in a new tab rather than in the frame. Where the sandbox does not allow that, the host is asked to follow
 * them: WordPress does so for its own addresses, `frame-host.js` for all http(s) addresses.
 */
export function sendLinksOut(): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return;
    if (link.getAttribute('href')!.startsWith('#')) return;
    event.preventDefault();
    // Not with "noopener": then `open` would not tell whether a window was opened.
    const opened = openWindow(link.href);
    if (opened) opened.opener = null;
    else tellHost('link', link.href);
  });
}

/** The new window; null where the sandbox does not allow one, for which Firefox throws. */
function openWindow(href: string): Window | null {
  try {
    return open(href, '_blank');
  } catch {
    return null;
  }
}
