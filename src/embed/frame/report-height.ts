import { tellHost } from './messages.js';

/** Tells the host the page's height now and whenever it changes, in whole pixels. */
export function reportHeight(): void {
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== last) tellHost('height', (last = height));
  }).observe(document.body);
  // The host says that it follows: then the frame needs no scroll bar of its own.
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: string } | null>) => {
    if (source === parent && data?.message === 'fitted') document.documentElement.dataset.fitted = '';
  });
}
