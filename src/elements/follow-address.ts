import { reveal } from './reveal.js';

/** A guide or an article, with the pack that it shows. */
interface TextElement extends Element {
  shown?: { id?: string };
}

/** The page's address, if it has led to a part already. */
let followed = '';

/**
 * Goes to the part of a text that the page's address names, `#back-pain-causes`. Browsers do not find it themselves,
 * for ids do not cross shadow roots.
 *
 * @param change the `hashchange` event; without one, a reader who has scrolled stays where they are
 */
export function follow(change?: Event): void {
  const { hash, href } = location;
  const name = hash.slice(1);
  if (href !== followed) followed = '';
  // An address leads to its part once: later this is called for every further text that comes.
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

/** Opens all `<details>` around a node, those of the page included, as browsers do for a target that they find. */
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
