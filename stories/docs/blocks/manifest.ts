import manifest from '../../../custom-elements.json' with { type: 'json' };

/** As much of an element's entry in `custom-elements.json` as the pages show. */
export interface ElementEntry {
  tagName: string;
  summary: string;
  description: string;
  attributes?: { name: string; type?: { text: string }; default?: string; description?: string }[];
  slots?: Named[];
  events?: (Named & { type?: { text: string } })[];
  cssParts?: Named[];
  cssProperties?: (Named & { default?: string })[];
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
