import { reveal } from './reveal.js';

/** A guide or an article, with what it shows. */
interface TextElement extends Element {
  shown?: { id?: string };
}

/** The page's address, once it has been followed. */
let followed = '';

/**
 * Goes to the part of a text that the page's address names, `#back-pain-causes`, which browsers do not find: ids do not cross
 * shadow roots.
 *
 * @param change of the address; without one its reader stays where they are if they have scrolled
 */
export function follow(change?: Event): void {
  const { hash, href } = location;
  const name = hash.slice(1);
  if (href !== followed) followed = '';
  // Where it has led once, its reader is left alone: another text comes, or the same one anew.
  if (!name || (!change && (scrollY || followed)) || document.getElementById(name)) return;
  for (const { shadowRoot, shown } of findTexts(document)) {
    const start = `${shown!.id}-`;
    const target = name.startsWith(start) && shadowRoot!.getElementById(name.slice(start.length));
    if (!target) continue;
    followed = href;
    unfold(target);
    reveal(target);
    return;
  }
}

/** Opens the page's own folds around a text, as browsers do for what they find. */
function unfold(node: Node): void {
  if (node instanceof HTMLDetailsElement) node.open = true;
  const around = node.parentNode ?? (node as ShadowRoot).host;
  if (around) unfold(around);
}

/** The texts on a page, those in open shadow roots included. */
function* findTexts(root: ParentNode): Generator<TextElement> {
  for (const element of root.querySelectorAll<TextElement>('*')) {
    if (!element.shadowRoot) continue;
    if (element.shown?.id) yield element;
    else yield* findTexts(element.shadowRoot);
  }
}

// For a text that comes later.
document.addEventListener('insole-ready', () => follow());
