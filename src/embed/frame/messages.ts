/**
 * The messages between frame and host follow the protocol of WordPress's embeds: the frame posts
 * `{message: "height" | "link", value, secret}`. WordPress adds the secret to the frame's address (`#?secret=…`) and
 * refuses messages without it; `frame-host.js` recognises frames by their window instead.
 */
export interface FrameMessage {
  message: 'height' | 'link';
  /** Pixels, or an http(s) address. */
  value: number | string;
  secret?: string;
}

/** Posts a message to the host. Heights and addresses are no secrets, so it may be of any origin. */
export function tellHost(message: FrameMessage['message'], value: number | string): void {
  const secret = /[#&?]secret=([^&]+)/.exec(location.hash)?.[1];
  if (parent !== window) parent.postMessage({ message, value, ...(secret && { secret }) }, '*');
}
