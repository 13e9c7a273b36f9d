const WIDTH = 100;
/** What stands within a line of text. */
const PHRASING = ['a', 'b', 'em', 'small', 'span', 'strong', 'time'];
const EMPTY = ['br', 'img', 'input', 'link'];

/** Nodes as HTML that a person would have written: an element a line, its content indented by two spaces. */
export const printHtml = (nodes: Iterable<Node>): string =>
  [...nodes].flatMap((node) => printNode(node)).join('\n');

function printNode(node: Node): string[] {
  if (node instanceof Text) return node.data.trim() ? [escape(squeeze(node.data))] : [];
  return node instanceof Element ? printElement(node) : [];
}

function printElement(element: Element): string[] {
  const tag = element.localName;
  const open = openingTag(element);
  if (EMPTY.includes(tag)) return open;
  const close = `</${tag}>`;
  if (isLine(element)) {
    const line = `${open.join('\n')}${squeeze(element.innerHTML)}${close}`;
    if (open.length > 1 || line.length <= WIDTH) return line.split('\n');
  }
  return [...open, ...[...element.childNodes].flatMap(printNode).map((line) => `  ${line}`), close];
}

/** True where there are words and nothing that asks for a line of its own. */
const isLine = (element: Element): boolean =>
  [...element.querySelectorAll('*')].every(({ localName }) => PHRASING.includes(localName));

/** The tag on one line, or with a line for each attribute where that would be too long. */
function openingTag(element: Element): string[] {
  const attributes = [...element.attributes].map(({ name, value }) => printAttribute(name, value));
  const line = `<${[element.localName, ...attributes].join(' ')}>`;
  if (line.length <= WIDTH) return [line];
  return [`<${element.localName}`, ...attributes.map((attribute) => `  ${attribute}`), '>'];
}

function printAttribute(name: string, value: string): string {
  if (!value) return name;
  const text = value.replaceAll('&', '&amp;');
  // JSON stays legible between single quotes.
  return value.includes('"') && !value.includes("'")
    ? `${name}='${text}'`
    : `${name}="${text.replaceAll('"', '&quot;')}"`;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
