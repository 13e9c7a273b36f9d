import { nothing } from 'lit';
import { resolveUrl } from '../controllers/resolve-url.js';

/** The address as it was given where it is http(s) or relative; `nothing` for any other scheme. */
export function safeUrl(url: string | undefined): string | typeof nothing {
  try {
    return /^https?:$/.test(resolveUrl(url!).protocol) ? (url ?? nothing) : nothing;
  } catch {
    return nothing;
  }
}
