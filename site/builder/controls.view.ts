/** The control of one attribute, by its kind. */
import type { TemplateResult } from 'lit';
import { acceptValue } from './accept.js';
import type { App } from './app.js';
import type { Attribute } from './elements.js';
import { areaView, segmentedView, selectView, switchView, textView, type Field } from './fields.view.js';
import { setAttribute } from './state.js';

/** Choices beyond this many are a list that opens. */
const FEW = 4;

const LOCALES: readonly (readonly [string, string])[] = [
  ['', 'As the page'],
  ['en', 'English'],
  ['en-GB', 'English (UK)'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ar', 'العربية'],
];

/** heading-level as "Heading level". */
export const sayName = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What was typed and not taken, by attribute, until it is mended. */
const refused = new Map<string, string>();

export function controlView(app: App, attribute: Attribute): TemplateResult {
  const { name, description, control, default: fallback } = attribute;
  const key = `${app.state.tag} ${name}`;
  const value = app.state.attributes[name] ?? '';
  const field: Field = { id: `attribute-${name}`, label: sayName(name), hint: description };
  const set = (given: string | undefined): void => {
    const accepted = given ? acceptValue(attribute, given) : undefined;
    if (given && accepted === undefined) refused.set(key, given);
    else refused.delete(key);
    app.change(setAttribute(app.state, attribute, accepted));
  };
  const typed = refused.get(key);
  const text = {
    ...field,
    placeholder: fallback,
    problem: typed === undefined ? undefined : sayProblem(attribute),
  };
  switch (control.kind) {
    case 'choice': {
      const options = control.options.map((option) => [option, sayName(option)] as const);
      const all = fallback === undefined ? ([['', 'Not set'], ...options] as const) : options;
      const current = value || (fallback ?? '');
      return all.length > FEW
        ? selectView(field, all, current, set)
        : segmentedView(field, all, current, set);
    }
    case 'switch':
      return switchView(field, name in app.state.attributes, (on) =>
        app.change(setAttribute(app.state, attribute, on ? '' : undefined)),
      );
    case 'number': {
      const { min, max } = control;
      return textView({ ...text, type: 'number', min, max }, typed ?? value, set);
    }
    case 'guide':
    case 'article': {
      const kind = control.kind === 'guide' ? 'condition' : 'article';
      const known = app.guides
        .filter((entry) => entry.kind === kind)
        .map(({ id, title }) => [id, title] as const);
      const own = value && !known.some(([id]) => id === value) ? [[value, value] as const] : [];
      return selectView(field, [['', 'Not set'], ...known, ...own], value, set);
    }
    case 'locale': {
      const own = value && !LOCALES.some(([tag]) => tag === value) ? [[value, value] as const] : [];
      return selectView(field, [...LOCALES, ...own], value, set);
    }
    case 'messages':
      return areaView(text, typed ?? value, set);
    case 'address':
      return textView({ ...text, type: 'url' }, typed ?? value, set);
    case 'guides':
    case 'text':
      return textView(text, typed ?? value, set);
  }
}

function sayProblem({ control }: Attribute): string {
  if (control.kind === 'number' && control.max !== undefined)
    return `Not taken: it must be a number from ${control.min} to ${control.max}.`;
  if (control.kind === 'number') return 'Not taken: it must be a number.';
  if (control.kind === 'address') return 'Not taken: it must be an http(s) address or a relative one.';
  return 'Not taken: the element would not understand it.';
}
