import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';

type Helpers = ReturnType<typeof getStorybookHelpers>;

/**
 * Controls and a template for an element, from custom-elements.json.
 *
 * Properties that are no attributes take lists and objects, so they are left out of the first arguments, where an
 * empty text would stand for them.
 */
export function describeElement(tag: string): Pick<Helpers, 'args' | 'argTypes' | 'template'> {
  const { args, argTypes, template } = getStorybookHelpers(tag);
  const isProperty = (name: string): boolean => argTypes[name]?.table?.category === 'properties';
  const given = Object.entries(args as Record<string, unknown>).filter(([name]) => !isProperty(name));
  return { args: Object.fromEntries(given), argTypes, template };
}
