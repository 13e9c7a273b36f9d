/**
 * For a host page that takes our frames and may run a script: keeps each frame at the height of its
 * content, and follows its links where the frame's sandbox does not let them out.
 *
 * `<script type="module" src="…/frame-host.js"></script>` beside
 * `<iframe src="…/frame.html?widget=pain-guide&condition=back-pain" data-insole-frame>`.
 */
import type { FrameMessage } from './frame/messages.js';

/** The lowest and the highest height that a frame is given, in pixels. */
const LOWEST = 50;
const HIGHEST = 20_000;

/** Frames that take part. */
const listFrames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-insole-frame]'),
];

addEventListener('message', ({ source, data }: MessageEvent<Partial<FrameMessage> | null>) => {
  const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (data?.message === 'height') {
    const height = Number(data.value);
    if (!(height >= 0)) return;
    // The page's styles may give the frame another height: then it keeps its scroll bar.
    const value = setHeight(frame, Math.min(Math.max(height, LOWEST), HIGHEST)) >= height;
    (source as Window).postMessage({ message: 'fitted', value }, '*');
  } else if (data?.message === 'link' && /^https?:\/\//i.test(String(data.value))) {
    // Only what the reader has just clicked: a frame may not take the page elsewhere by itself.
    if (document.activeElement === frame) location.assign(String(data.value));
  }
});

// A frame that loaded before this script has reported its height already: ask for it again.
for (const { contentWindow } of listFrames()) contentWindow?.postMessage({ message: 'ready' }, '*');

/** Sets the height of a frame's content. @returns the height that it has got, in pixels */
function setHeight(frame: HTMLIFrameElement, height: number): number {
  const hasBorders = getComputedStyle(frame).boxSizing === 'border-box';
  frame.height = String(height + (hasBorders ? frame.offsetHeight - frame.clientHeight : 0));
  return frame.clientHeight;
}
