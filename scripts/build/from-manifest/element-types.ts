import type { ElementDescription, Field, Named } from './read.js';

/**
 * `types/frameworks/elements.d.ts`: what each element takes and fires, as one interface by tag. The typings of each
 * framework are made from it by mapped types alone (`frameworks/`), so that no framework knows what another does not.
 */
export function writeElementTypes(elements: readonly ElementDescription[]): string {
  const events = [...new Set(elements.flatMap((element) => element.events.map(({ type }) => type)))].sort();
  return `${elements.map(importClass).join('\n')}
import type { ${events.join(', ')} } from '../index.js';

/** What each element takes and fires, by tag. */
export interface InsoleElements {
${elements.map(writeElement).join('\n')}
}

export type InsoleTag = keyof InsoleElements;
/** What may be written in a tag, by the attribute's name. */
export type Attributes<Tag extends InsoleTag> = InsoleElements[Tag]['attributes'];
/** What is set by a property's name, where that differs from the attribute's or there is no attribute. */
export type Properties<Tag extends InsoleTag> = InsoleElements[Tag]['properties'];
export type Events<Tag extends InsoleTag> = InsoleElements[Tag]['events'];
/** A listener for each event, under its name with something before it: \`oninsole-ready\`, \`on:insole-ready\`. */
export type Listeners<Tag extends InsoleTag, Prefix extends string> = {
  [Name in keyof Events<Tag> & string as \`\${Prefix}\${Name}\`]?:
    | ((event: Events<Tag>[Name] & { currentTarget: InsoleElements[Tag]['element'] }) => void)
    | undefined;
};
`;
}

const importClass = ({ tag, className }: ElementDescription): string =>
  `import type { ${className} } from '../elements/${tag}/${tag}.js';`;

function writeElement({ tag, className, summary, fields, events }: ElementDescription): string {
  const attributes = fields.filter(({ attribute }) => attribute);
  const properties = fields.filter(({ name, attribute, readonly }) => name !== attribute && !readonly);
  return `  /** ${summary} */
  '${tag}': {
    element: ${className};
    attributes: {
${attributes.map((field) => writeField(field.attribute!, field, attributeType(field))).join('\n')}
    };
    properties: {
${properties.map((field) => writeField(field.name, field, `${className}['${field.name}']`)).join('\n')}
    };
    events: {
${events.map(({ name, type, ...rest }) => `${docs(rest)}      '${name}': ${type};`).join('\n')}
    };
  };`;
}

const writeField = (name: string, field: Field, type: string): string =>
  `${docs(field)}      ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;`;

/** Attributes are text; frameworks also take the value that the text stands for. */
function attributeType({ type }: Field): string {
  if (type === 'number') return 'number | `${number}`';
  if (type === 'boolean') return "boolean | ''";
  return type;
}

function docs({ description, deprecated, ...field }: Omit<Named, 'name'> & { default?: string }): string {
  const lines = [
    ...(description ? [description] : []),
    ...(field.default ? [`@default ${field.default}`] : []),
    ...(deprecated ? [`@deprecated ${deprecated === true ? '' : deprecated}`.trim()] : []),
  ];
  if (!lines.length) return '';
  if (lines.length === 1) return `      /** ${lines[0]} */\n`;
  return `      /**\n${lines.map((line) => `       * ${line}\n`).join('')}       */\n`;
}
