import type { NewComment } from '../../model/comment.js';

/** What a Shopify theme's form holds, which names its fields in Shopify's way. */
export function readNativeForm(form: HTMLFormElement): NewComment {
  const data = new FormData(form);
  const read = (name: string): string => (data.get(`comment[${name}]`) as string | null) ?? '';
  return { text: read('body'), name: read('author'), email: read('email') };
}
