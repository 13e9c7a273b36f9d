import { nothing } from 'lit';
import { resolveUrl } from '../controllers/resolve-url.js';

/** An http(s) address as it was given, relative ones too; nothing for any other scheme. */
export function safeUrl(url: string | undefined): string | typeof nothing {
  try {
    return /^https?:$/.test(resolveUrl(url!).protocol) ? (url ?? nothing) : nothing;
  } catch {
    return nothing;
  }
}
