/** Parameters of a query, by name. */
export type Query = Record<string, string | number | boolean | undefined>;

/** An address with parameters added to its query; those without a value are left out. */
export function addQuery(address: string | URL, query: Query): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return url;
}
