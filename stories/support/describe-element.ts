import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { TOKENS } from '../../src/styles/tokens.js';

type Helpers = ReturnType<typeof getStorybookHelpers>;
type ArgType = NonNullable<Helpers['argTypes'][string]>;

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
  const place = (name: string): number => ORDER.indexOf(argTypes[name]?.table?.category);
  // What has no category would hide rows that Storybook finds by itself: `listActions` leaves it none.
  const names = Object.keys(argTypes)
    .filter((name) => place(name) >= 0)
    .sort((a, b) => place(a) - place(b));
  return {
    args: Object.fromEntries(given.map(([name, value]) => [name, isTold(value) ? '' : value])),
    argTypes: Object.fromEntries(names.map((name) => [name, describe(argTypes[name]!)])),
    template,
  };
}

/** True for a default that is told in words, "the condition's own": it says what is shown, and is no text to start from. */
const isTold = (value: unknown): boolean => typeof value === 'string' && value.includes(' ');

/** One control, as a designer reads it. */
function describe(argType: ArgType): ArgType {
  const { name = '', options, table = {} } = argType;
  const defaultValue: unknown = argType.defaultValue ?? '';
  const { category } = table;
  const described = {
    ...argType,
    table: {
      category,
      type: { summary: table.type?.summary?.replace(/ \| undefined$/, '') },
      defaultValue: defaultValue === '' ? undefined : { summary: String(defaultValue) },
    },
  };
  if (category === 'slots')
    return {
      ...described,
      // An attribute and a slot may have one name.
      name: name === 'default' ? 'within the tag' : `slot="${name}"`,
      // Storybook would put what it has to guess the type of before all others.
      type: { name: 'string' },
    };
  // Lists and objects: nothing that a text could be for.
  if (category === 'properties') return { ...described, control: false };
  if (TOKENS.some((token) => token.name === name && token.type === 'color'))
    return { ...described, control: { type: 'color' } };
  return options && !defaultValue ? { ...described, ...unset(options) } : described;
}

/** A choice that can be taken back. */
const unset = (options: readonly unknown[]): Pick<ArgType, 'options' | 'control'> => ({
  options: ['', ...options],
  control: { type: 'select', labels: { '': 'not set' } },
});
