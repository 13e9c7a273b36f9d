import { tellHost } from './messages.js';

/** Reports the page's height to the host, in whole pixels: once there is something to see, whenever it changes, and when the host asks. */
export function reportHeight(): void {
  let last = 0;
  const report = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== last) tellHost('height', (last = height));
  };
  new ResizeObserver(report).observe(document.body);
  // WordPress hides the frame until it reports a height, and in a hidden frame the observer is not called.
  document.addEventListener('insole-ready', report);
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ message?: string; value?: boolean } | null>) => {
      if (source !== parent) return;
      // The host has given the frame its height, or could not (`false`): only then it needs a scroll bar.
      if (data?.message === 'fitted')
        document.documentElement.toggleAttribute('data-fitted', data.value !== false);
      // The host's listener loaded after the frame, and missed its report.
      else if (data?.message === 'ready') {
        last = 0;
        report();
      }
    },
  );
}
