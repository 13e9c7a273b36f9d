import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Manifest } from './read.js';

type Schema = Parameters<typeof getVsCodeHtmlCustomData>[0];

interface CssData {
  properties: { name: string; description?: string }[];
  pseudoElements: { name: string; description?: string }[];
}

/**
 * What editors read, by file name: VS Code's custom data, and the web types of JetBrains' editors, which package.json
 * names.
 */
export function writeEditorData(manifest: Manifest): Record<string, string> {
  const shown = leaveTagsAlone(manifest) as unknown as Schema;
  const css = JSON.parse(getVsCodeCssCustomData(shown, {})) as CssData;
  return {
    'vscode.html-custom-data.json': write(getVsCodeHtmlCustomData(shown, { hideMethodDocs: true })),
    'vscode.css-custom-data.json': write(
      JSON.stringify({
        ...css,
        properties: mergeByName(css.properties),
        pseudoElements: mergeByName(css.pseudoElements),
      }),
    ),
    'web-types.json': write(getWebTypesData(shown, { hideMethodDocs: true })),
  };
}

/** The elements alone: base classes have no tag, and static members are none of a tag's. */
function leaveTagsAlone({ modules, ...manifest }: Manifest): Manifest {
  return {
    ...manifest,
    modules: modules.map(({ declarations, ...module }) => ({
      ...module,
      declarations: declarations
        .filter(({ tagName }) => tagName)
        .map(({ members, ...declaration }) => ({
          ...declaration,
          members: members?.filter((member) => !member.static),
        })),
    })),
  };
}

/** One entry for what several elements have, with what each says of it. */
function mergeByName<Item extends { name: string; description?: string }>(items: Item[]): Item[] {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const known = merged.get(item.name);
    if (!known) merged.set(item.name, { ...item });
    else if (item.description && !known.description?.includes(item.description))
      known.description = [known.description, item.description].filter(Boolean).join('\n\n');
  }
  return [...merged.values()];
}

/** As the tools write it, but for what they say of a value that is not there. */
const write = (json: string): string =>
  `${JSON.stringify(JSON.parse(json.replaceAll(' _(default: undefined)_', '')), null, 2)}\n`;
