import { tellHost } from './messages.js';

/**
 * Opens links beside the host's page rather than in the frame. Where the sandbox lets no window open, the
 * host is asked to follow them: WordPress does for its own addresses, `frame-host.js` for all that are http(s).
 */
export function sendLinksOut(): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return;
    if (link.getAttribute('href')!.startsWith('#')) return;
    event.preventDefault();
    // With "noopener" it would not say whether a window was opened.
    const opened = openWindow(link.href);
    if (opened) opened.opener = null;
    else tellHost('link', link.href);
  });
}

/** Nothing where the sandbox lets no window open, of which Firefox tells by an exception. */
function openWindow(href: string): Window | null {
  try {
    return open(href, '_blank');
  } catch {
    return null;
  }
}
