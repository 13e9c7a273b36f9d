import { parseFragment, serialize, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** The attributes that are of use in a page without our styles and scripts. */
const KEPT = new Set([
  'href',
  'src',
  'alt',
  'id',
  'lang',
  'rel',
  'open',
  'loading',
  'value',
  'max',
  'aria-label',
]);

/**
 * What an element shows as plain HTML: no comments, no classes, no buttons, no drawings; links within it
 * lead to ids that begin with `prefix`.
 *
 * @param html as drawn for a shadow root
 */
export function toLightHtml(html: string, prefix: string): string {
  const fragment = parseFragment(html);
  fragment.childNodes = fragment.childNodes.flatMap((node) => simplify(node, prefix));
  return serialize(fragment)
    .replace(/\s+/g, ' ')
    .replace(/> (?=<\/?(?:article|section|header|ul|ol|li|p|h\d|details)\b)/g, '>\n')
    .trim();
}

function simplify(node: ChildNode, prefix: string): ChildNode[] {
  if (tree.isTextNode(node)) return [node];
  if (!tree.isElementNode(node)) return [];
  const label = getAttribute(node, 'role') === 'img' ? getAttribute(node, 'aria-label') : undefined;
  if (label) return [createText(label)];
  if (getAttribute(node, 'aria-hidden') || /^(svg|button|label|style|script)$/.test(node.tagName)) return [];
  node.childNodes = node.childNodes.flatMap((child) => simplify(child, prefix)).flatMap(partLinks);
  if (isHollow(node)) return node.childNodes;
  node.attrs = node.attrs
    .filter(({ name }) => KEPT.has(name))
    .map(({ name, value }) => ({ name, value: makeUnique(name, value, prefix) }));
  return isEmpty(node) ? [] : [node];
}

/** Puts a space between two neighbouring links, such as citations, which without styles would read as one. */
const partLinks = (node: ChildNode, index: number, all: ChildNode[]): ChildNode[] =>
  [node, all[index - 1]].every((near) => near?.nodeName === 'a') ? [createText(' '), node] : [node];

const makeUnique = (name: string, value: string, prefix: string): string => {
  if (name === 'id') return `${prefix}-${value}`;
  return name === 'href' && value.startsWith('#') ? `#${prefix}-${value.slice(1)}` : value;
};

const getAttribute = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

/** True for elements that are there for the styles alone. */
const isHollow = ({ tagName }: Element): boolean => /^(slot|div|span)$/.test(tagName);

const isEmpty = ({ tagName, childNodes }: Element): boolean =>
  !/^(img|br|progress)$/.test(tagName) &&
  childNodes.every((child) => tree.isTextNode(child) && !child.value.trim());

function createText(value: string): ChildNode {
  const parent = parseFragment('');
  tree.insertText(parent, value);
  return parent.childNodes[0]!;
}
