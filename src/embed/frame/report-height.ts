import { tellHost } from './messages.js';

/** Tells the host the page's height once there is something to see, whenever it changes, and when the host asks; in whole pixels. */
export function reportHeight(): void {
  let last = 0;
  const report = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== last) tellHost('height', (last = height));
  };
  new ResizeObserver(report).observe(document.body);
  // WordPress hides the frame until it has spoken, and nothing is observed in a frame that is out of sight.
  document.addEventListener('insole-ready', report);
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ message?: string; value?: boolean } | null>) => {
      if (source !== parent) return;
      // The host says whether it follows: then the frame needs no scroll bar of its own.
      if (data?.message === 'fitted')
        document.documentElement.toggleAttribute('data-fitted', data.value !== false);
      // The host's listener came later than the frame, and missed what it said.
      else if (data?.message === 'ready') {
        last = 0;
        report();
      }
    },
  );
}
