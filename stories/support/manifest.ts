import manifest from '../../custom-elements.json' with { type: 'json' };

/** As much of an element's entry in `custom-elements.json` as the pages show. */
export interface ElementEntry {
  tagName: string;
  summary: string;
  description: string;
  attributes?: (Named & { fieldName?: string })[];
  members?: Member[];
  slots?: Named[];
  events?: (Named & { type?: { text: string } })[];
  cssParts?: Named[];
  cssProperties?: (Named & { default?: string })[];
}

interface Member extends Named {
  kind: 'field' | 'method';
  type?: { text: string };
  readonly?: boolean;
  static?: boolean;
  privacy?: 'public' | 'private' | 'protected';
  parameters?: { name: string; optional?: boolean }[];
}

interface Named {
  name: string;
  description?: string;
}

/** A class that is no element: an event. */
interface ClassEntry extends Named {
  members?: Member[];
}

const declarations = (
  manifest.modules as unknown as { declarations?: (ElementEntry | ClassEntry)[] }[]
).flatMap(({ declarations }) => declarations ?? []);
const entries = declarations.filter((entry): entry is ElementEntry => 'tagName' in entry);

/** All elements, in alphabetical order. */
export const ELEMENTS: readonly ElementEntry[] = entries.sort((a, b) => a.tagName.localeCompare(b.tagName));

/** @throws {Error} where there is no such element */
export function findElement(tag: string): ElementEntry {
  const found = entries.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>.`);
  return found;
}

/** Names of the fields of an event's class, beside those that all events have. */
export function listEventFields(className: string | undefined): string[] {
  const found = declarations.find((entry) => 'name' in entry && entry.name === className);
  return (found?.members ?? []).map(({ name }) => name);
}

/** What a script may set, read or call, where no attribute says the same. */
export function listMembers({ attributes = [], members = [] }: ElementEntry): Member[] {
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  return members.filter(
    ({ name, privacy = 'public', static: isStatic }) =>
      privacy === 'public' && !isStatic && !fields.has(name),
  );
}
