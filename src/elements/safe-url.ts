import { nothing } from 'lit';

/** An http(s) address as it was given, relative ones too; nothing for any other scheme. */
export function safeUrl(url: string | undefined): string | typeof nothing {
  try {
    return /^https?:$/.test(new URL(url!, document.baseURI).protocol) ? (url ?? nothing) : nothing;
  } catch {
    return nothing;
  }
}
