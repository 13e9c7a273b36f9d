/**
 * For a host page that takes our frames and may run a script: keeps each frame at the height of its
 * content, and follows its links where the frame's sandbox does not let them out.
 *
 * `<script type="module" src="…/frame-host.js"></script>` beside
 * `<iframe src="…/frame.html?widget=pain-guide&condition=back-pain" data-insole-frame>`.
 */
import type { FrameMessage } from './frame/messages.js';

/** A frame is never lower than this, nor endless, in pixels. */
const LOWEST = 50;
const HIGHEST = 20_000;

addEventListener('message', ({ source, data }: MessageEvent<Partial<FrameMessage> | null>) => {
  const frame = [...document.querySelectorAll('iframe')].find(
    (frame) => frame.hasAttribute('data-insole-frame') && frame.contentWindow === source,
  );
  if (!frame) return;
  if (data?.message === 'height') {
    const height = Number(data.value);
    if (!(height >= LOWEST)) return;
    frame.height = String(Math.min(height, HIGHEST));
    (source as Window).postMessage({ message: 'fitted' }, '*');
  } else if (data?.message === 'link' && /^https?:\/\//i.test(String(data.value))) {
    // Only what the reader has just clicked: a frame may not take the page elsewhere by itself.
    if (document.activeElement === frame) location.assign(String(data.value));
  }
});
