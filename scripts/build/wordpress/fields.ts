import type { ElementDescription, Field } from '../from-manifest/read.js';

/** An attribute as a site's owner sets it in a form. */
export interface FormField {
  /** Of the attribute, `heading-level`. */
  name: string;
  /** Of the block's attribute, `headingLevel`. */
  field: string;
  label: string;
  help: string;
  type: 'string' | 'number' | 'boolean';
  /** What may be chosen, where it is one of a few. */
  options?: string[];
}

/** Set by the server alone: a page that is kept for all readers must not hold it. */
const OF_SERVER = ['rest-nonce'];

/** Words for those that say too little by themselves. */
const LABELS: Record<string, string> = {
  src: 'Address of the data',
  for: 'Id of the guide',
  pin: 'Put first',
};

/** The settings of a page have a page of their own. */
export const WITHOUT_BLOCK = ['insole-config'];

/**
 * An element's attributes as fields of a form.
 *
 * @throws {Error} at a type that no form has a control for
 */
export function describeFields({ tag, fields }: ElementDescription): FormField[] {
  return fields.flatMap(({ attribute, name, type, description = '' }: Field) => {
    if (!attribute || OF_SERVER.includes(attribute)) return [];
    const options = type.startsWith("'") ? type.split(' | ').map((option) => option.slice(1, -1)) : undefined;
    // What may be either is text in a form, as in the attribute.
    const plain = options || type === 'number | string' ? 'string' : type;
    if (plain !== 'string' && plain !== 'number' && plain !== 'boolean')
      throw new Error(`${tag}: no form has a control for ${attribute}, which is ${type}.`);
    const help = description.replaceAll('`', '').replaceAll(/\s+/g, ' ');
    return {
      name: attribute,
      field: name,
      label: LABELS[attribute] ?? toTitle(attribute),
      help,
      type: plain,
      options,
    };
  });
}

/** `heading-level` to `Heading level`. */
export function toTitle(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
