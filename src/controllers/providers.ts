import type { ProviderModule } from '../comments/provider.js';
import type { CommentOrder } from '../model/comment.js';
import type { Conversation } from './conversation.js';

/** Who keeps the comments; each is a module that arrives when it is used. */
const PROVIDERS = {
  wordpress: () => import('../comments/wordpress.js'),
  shopify: () => import('./slotted-comments.js'),
  remark42: () => import('../comments/remark42.js'),
  isso: () => import('../comments/isso.js'),
  json: () => import('../comments/json.js'),
} satisfies Record<string, () => Promise<Provider>>;

/** A module that opens threads: at a server, or in the page itself. */
export type Provider = ProviderModule | typeof import('./slotted-comments.js');

/** Values of `provider` on `article-comments`. */
export type ProviderName = keyof typeof PROVIDERS;

export const PROVIDER_NAMES = Object.keys(PROVIDERS) as readonly ProviderName[];

/** The thread that an element shows. */
export interface ConversationOptions {
  provider: ProviderName;
  endpoint?: string;
  thread?: string;
  site?: string;
  nonce?: string;
  avatars: boolean;
  order: CommentOrder;
  limit: number;
}

/**
 * Opens a thread and gets its first page. All code for it comes at once.
 *
 * @param host where the comments of a Shopify theme are read from
 * @param signal aborted when the first page is not wanted any more
 * @param onChange called when there is something new to draw
 * @param before what was shown until now
 * @throws {Failure} `missing` where an attribute is, else what the first page fails with
 */
export async function openConversation(
  host: HTMLElement,
  options: ConversationOptions,
  signal: AbortSignal,
  onChange: () => void,
  before: Conversation | undefined,
): Promise<Conversation> {
  // All but one's own server speak in markup.
  if (options.provider !== 'json') import('./sanitize.js').catch(() => undefined);
  const [{ startConversation }, provider] = await Promise.all([
    import('./conversation.js'),
    PROVIDERS[options.provider](),
  ]);
  return startConversation(host, options, provider, signal, onChange, before);
}
