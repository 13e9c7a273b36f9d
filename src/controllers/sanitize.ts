import DOMPurify, { type Config } from 'dompurify';

/**
 * Cleans the markup of comments: in a chunk of its own, fetched only where comments come as markup. DOMPurify parses
 * it in a document where nothing runs and nothing is fetched. Where the page requires Trusted Types, its policy is
 * called `dompurify`, and one serves the whole page.
 */
const TAGS = ['p', 'br', 'a', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'];

const OPTIONS = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.localName === 'a') node.setAttribute('rel', 'nofollow ugc noopener');
});

/**
 * A comment's markup as nodes of this page: paragraphs, emphasis, code, quotes, lists, links to http(s).
 *
 * @throws {TypeError} where the page's policy on Trusted Types keeps it from parsing
 */
export function cleanMarkup(html: string): DocumentFragment {
  return document.importNode(DOMPurify.sanitize(html, OPTIONS), true);
}
