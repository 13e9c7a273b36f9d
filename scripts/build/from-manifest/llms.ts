import type { ElementDescription, EventDescription, Field, Named } from './read.js';

/**
 * `llms.txt` in the form that <https://llmstxt.org> gives: what the package is and how it is used, for programs that
 * read documents.
 */
export function writeLlms(
  elements: readonly ElementDescription[],
  { description, version }: { description: string; version: string },
): string {
  return `# Insole

> ${description}

Version ${version}. Custom elements, written with Lit. Every element inherits the page's font and text colour. What the author
writes inside its tag is shown until it is ready, and stays if its data cannot be loaded.

- In a page: \`<script type="module" src="…/insole.js"></script>\` (the file \`dist/cdn/insole.js\` with its folder) loads the code of each element that is on the page.
- From npm: \`import 'insole/define/${elements[0]!.tag}'\` registers one element, \`insole/define/all\` all; \`import { … } from 'insole'\` registers nothing.
- React 19, Preact, Solid, Svelte and Vue: \`import type {} from 'insole/types/react'\` (or \`preact\`, \`solid\`, \`svelte\`, \`vue\`) types the tags. React 18: components from \`insole/react\`. Angular: \`CUSTOM_ELEMENTS_SCHEMA\`.
- Guides and articles: copy \`node_modules/insole/dist/cdn/content\` to the site, and name the folder in \`content\`, on an element or on an \`insole-config\` around it.
- All events bubble and are composed. \`preventDefault()\` on one that is marked cancelable keeps the element from what it would do next.
- An attribute with a value that is not listed falls back to its default, with a warning in the console.

## Elements

${elements.map(writeElement).join('')}## More

- [custom-elements.json](../custom-elements.json): all of the above, for tools
- [README.md](../README.md): for people
`;
}

function writeElement(element: ElementDescription): string {
  const { tag, className, description, fields, methods, slots, events, parts, customProperties, states } =
    element;
  const properties = fields.filter(({ attribute }) => !attribute);
  return `### \`<${tag}>\`

${description} Class \`${className}\`.

${[
  list(
    'Attributes',
    fields.filter(({ attribute }) => attribute),
    (field) => field.attribute!,
    ofField,
  ),
  list(
    'Properties, set by script',
    properties.filter(({ readonly }) => !readonly),
    ({ name }) => name,
    ofField,
  ),
  list(
    'Properties, to read',
    properties.filter(({ readonly }) => readonly),
    ({ name }) => name,
    ofField,
  ),
  list('Methods', methods, ({ name }) => `${name}()`),
  list('Events', events, ({ name }) => name, ofEvent),
  list('Slots', slots, ({ name }) => name || '(default)'),
  list('Parts', parts),
  list('Custom properties', customProperties),
  list('States', states),
].join('')}`;
}

function list<Item extends Named>(
  heading: string,
  items: readonly Item[],
  nameOf: (item: Item) => string = ({ name }) => name,
  more: (item: Item) => string = () => '',
): string {
  if (!items.length) return '';
  const lines = items.map((item) => {
    const deprecated = item.deprecated ? ' Deprecated.' : '';
    return `- \`${nameOf(item)}\`${more(item)}: ${item.description ?? ''}${deprecated}\n`;
  });
  return `${heading}:\n\n${lines.join('')}\n`;
}

const ofField = (field: Field): string =>
  ` (${field.type}${field.default ? `; default ${field.default}` : ''})`;

const ofEvent = ({ type, fields }: EventDescription): string =>
  ` (${type}${fields.length ? ` with ${fields.map((field) => `\`${field.name}\`: ${field.type}`).join(', ')}` : ''})`;
