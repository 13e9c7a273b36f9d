import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { TOKENS } from '../../src/styles/tokens.js';

type Helpers = ReturnType<typeof getStorybookHelpers>;

/** What the first arguments are of. */
const GIVEN: readonly unknown[] = ['attributes', 'slots'];

/** The controls, in their order. */
const ORDER: readonly unknown[] = ['attributes', 'slots', 'css properties', 'properties'];

/**
 * Controls and a template for an element, from custom-elements.json.
 *
 * The first arguments are its attributes and slots. Properties that are no attributes take lists and objects, for which
 * an empty text would stand; and a token that was set, if only to its default, would go before a theme's.
 */
export function describeElement(tag: string): Pick<Helpers, 'args' | 'argTypes' | 'template'> {
  const { args, argTypes, template } = getStorybookHelpers(tag, {
    excludeCategories: ['cssParts', 'cssStates', 'events', 'methods'],
  });
  const given = Object.entries(args as Record<string, unknown>).filter(([name]) =>
    GIVEN.includes(argTypes[name]?.table?.category),
  );
  for (const { name, type } of TOKENS)
    if (type === 'color' && argTypes[name]) argTypes[name].control = { type: 'color' };
  const place = (name: string): number => ORDER.indexOf(argTypes[name]?.table?.category);
  const names = Object.keys(argTypes).sort((a, b) => place(a) - place(b));
  return {
    args: Object.fromEntries(given),
    argTypes: Object.fromEntries(names.map((name) => [name, argTypes[name]!])),
    template,
  };
}
