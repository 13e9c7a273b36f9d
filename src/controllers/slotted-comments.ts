import type { CommentProvider } from '../comments/provider.js';
import type { Comment, CommentPage } from '../model/comment.js';

/**
 * The comments that a Shopify theme has rendered into `slot="comments"`, beside the theme's own form in
 * `slot="form"`. The form stays the theme's: it goes to the shop the way Shopify made it, with its checks against
 * spam, and without scripts too.
 */
export function openSlotted(host: HTMLElement): CommentProvider {
  dressForms(host);
  return {
    async list(): Promise<CommentPage> {
      // While the parser is at work, comments would be missing, and a form that is still to come would count as none.
      if (document.readyState === 'loading')
        await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
      const comments = [...host.querySelectorAll(':scope > [slot=comments] [data-comment]')].map(readComment);
      return { comments, asks: {}, closed: !host.querySelector(':scope > [slot=form]') };
    },
    send: () => Promise.reject(new Error('The form of the theme sends comments itself.')),
  };
}

/** Reads what docs/comments.md asks a theme to mark: author, time and words. */
function readComment(element: Element): Comment {
  const part = (name: string): Element | null => element.querySelector(`[data-${name}]`);
  const time = element.querySelector('time')?.dateTime;
  return {
    id: element.getAttribute('data-comment') || element.id,
    author: part('author')?.textContent.trim() ?? '',
    date: time && !isNaN(Date.parse(time)) ? new Date(time).toISOString() : '',
    html: part('text')?.innerHTML ?? '',
  };
}

const dressed = new WeakMap<Node, Set<string>>();

/**
 * Gives slotted forms our look, by rules without specificity (`:where`), so that any rule of the theme wins. They are
 * adopted by the tree that the form stands in: styles of a shadow tree reach the slotted form, but nothing in it.
 */
function dressForms(host: HTMLElement): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const tags = dressed.get(root) ?? new Set();
  const view = host.ownerDocument.defaultView;
  if (tags.has(host.localName) || !root.adoptedStyleSheets || !view) return;
  dressed.set(root, tags.add(host.localName));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(formRules(`${host.localName} > form[slot=form]`));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const formRules = (form: string): string => `
:where(${form}) { display: grid; gap: 12px; max-inline-size: 40em; }
:where(${form}) :where(p, div, fieldset) { margin: 0; }
:where(${form}) :where(label) { display: block; font-weight: 600; line-height: 24px; }
:where(${form}) :where(input:not([type=hidden], [type=submit], [type=checkbox]), textarea) {
  box-sizing: border-box; display: block; inline-size: 100%; padding: 8px 12px;
  border: 1px solid var(--insole-edge, oklch(from currentColor l c h / 55%)); border-radius: var(--_radius);
  font: inherit; color: inherit; background: none;
}
:where(${form}) :where(textarea) { min-block-size: 8lh; resize: vertical; }
:where(${form}) :where(button, input[type=submit]) {
  justify-self: start; padding: 8px 16px; border: 1px solid var(--_accent); border-radius: var(--_radius);
  font: inherit; font-weight: 600; color: var(--_accent); background: none; cursor: pointer;
}
:where(${form}) :where(:focus-visible) { outline: 2px solid var(--_accent); outline-offset: 2px; }
`;
