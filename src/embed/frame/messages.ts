/**
 * What frame and host say to each other, the protocol of WordPress's embeds: the frame posts
 * `{message: "height" | "link", value, secret}`. WordPress adds the secret to the frame's address
 * (`#?secret=…`), and refuses messages without it; `frame-host.js` knows frames by their window.
 */
export interface FrameMessage {
  message: 'height' | 'link';
  /** Pixels, or an http(s) address. */
  value: number | string;
  secret?: string;
}

/** Tells the host; the height and the address are no secrets, so any host may know. */
export function tellHost(message: FrameMessage['message'], value: number | string): void {
  const secret = /[#&?]secret=([^&]+)/.exec(location.hash)?.[1];
  if (parent !== window) parent.postMessage({ message, value, ...(secret && { secret }) }, '*');
}
