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

const entries = (manifest.modules as unknown as { declarations?: (ElementEntry | object)[] }[])
  .flatMap(({ declarations }) => declarations ?? [])
  .filter((entry): entry is ElementEntry => 'tagName' in entry);

/** All elements, in alphabetical order. */
export const ELEMENTS: readonly ElementEntry[] = entries.sort((a, b) => a.tagName.localeCompare(b.tagName));

/** @throws {Error} where there is no such element */
export function findElement(tag: string): ElementEntry {
  const found = entries.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>.`);
  return found;
}

/** What a script may set, read or call, where no attribute says the same. */
export function listMembers({ attributes = [], members = [] }: ElementEntry): Member[] {
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  return members.filter(
    ({ name, privacy = 'public', static: isStatic }) =>
      privacy === 'public' && !isStatic && !fields.has(name),
  );
}
