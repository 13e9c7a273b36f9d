/** What may stand in an attribute. An address of this page may come from anywhere, so all of it is looked at. */
import type { Attribute, Control } from './elements.js';

/** The longest value, in characters; a list of messages is one. */
const LONGEST = 4000;

/**
 * A value as it may be used.
 *
 * @returns undefined for one that does not suit the attribute
 */
export function acceptValue({ control }: Pick<Attribute, 'control'>, value: string): string | undefined {
  const text = acceptText(value);
  if (text === undefined) return undefined;
  return suits(control, text) ? text : undefined;
}

/** Any words: without control characters, and not endless. */
export function acceptText(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  // eslint-disable-next-line no-control-regex
  return value.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g, '');
}

/** An http(s) address or a relative one. `{condition}` and the like may stand in it. */
export function isAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, 'https://page.invalid').protocol);
  } catch {
    return false;
  }
}

function suits(control: Control, value: string): boolean {
  switch (control.kind) {
    case 'choice':
      return control.options.includes(value);
    case 'switch':
      return value === '';
    case 'number': {
      const { min = 0, max = Infinity } = control;
      return /^\d+(\.\d+)?$/.test(value) && Number(value) >= min && Number(value) <= max;
    }
    case 'guide':
    case 'article':
      return /^[a-z0-9-]*$/.test(value);
    case 'guides':
      return /^[a-z0-9 -]*$/.test(value);
    case 'locale':
      return /^[a-z0-9-]*$/i.test(value);
    case 'address':
      return isAddress(value);
    case 'messages':
    case 'text':
      return true;
  }
}
