/** The few things that the demonstration's pages need of a template: parts that they share, and values. */

const INCLUDE = /<!-- include: (\S+) -->/g;
const VALUE = /\{\{(\w+)\}\}/g;

/** Puts shared parts in place; `read` gives a part's text by its path below `site/`. */
export async function includeParts(page: string, read: (path: string) => Promise<string>): Promise<string> {
  const paths = [...page.matchAll(INCLUDE)].map(([, path]) => path!);
  const parts = new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
  return page.replace(INCLUDE, (_, path: string) => parts.get(path)!.trim());
}

/**
 * Puts values in place of `{{name}}`.
 *
 * @throws {Error} for a name without a value
 */
export function fillIn(page: string, values: Record<string, string>): string {
  return page.replace(VALUE, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`A page of the site wants {{${name}}}, and there is no such value.`);
    return value;
  });
}
