import { tellHost } from './messages.js';

/** Tells the host the page's height now, whenever it changes, and when the host asks; in whole pixels. */
export function reportHeight(): void {
  let last = 0;
  const measure = (): number => Math.ceil(document.body.getBoundingClientRect().height);
  new ResizeObserver(() => {
    const height = measure();
    if (height !== last) tellHost('height', (last = height));
  }).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: string } | null>) => {
    if (source !== parent) return;
    // The host says that it follows: then the frame needs no scroll bar of its own.
    if (data?.message === 'fitted') document.documentElement.dataset.fitted = '';
    // WordPress's listener came later than the frame, and missed what it said.
    else if (data?.message === 'ready') tellHost('height', (last = measure()));
  });
}
