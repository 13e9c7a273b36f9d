import { escapeMarkup } from './feeds/words.js';

const MARK = /<!-- (example|code): ([\w-]+) \| (.+?) -->/g;

/**
 * Puts the examples into the gallery. Each is one file, shown as code and, being the same text, alive: what is copied
 * is what is seen.
 *
 * @param read gives an example's text by its name
 */
export async function showExamples(page: string, read: (name: string) => Promise<string>): Promise<string> {
  const names = [...page.matchAll(MARK)].map(([, , name]) => name!);
  const snippets = new Map(
    await Promise.all(names.map(async (name) => [name, (await read(name)).trim()] as const)),
  );
  return page.replace(MARK, (_, kind: string, name: string, title: string) => {
    const snippet = snippets.get(name)!;
    const code = `<div class="code"><button type="button" class="copy" hidden>Copy</button><pre tabindex="0" role="region" aria-label="Snippet: ${title}"><code>${escapeMarkup(snippet)}</code></pre></div>`;
    if (kind === 'code') return code;
    return `<figure class="example" id="example-${name}"><figcaption>${title}</figcaption><div class="live">${snippet}</div>${code}</figure>`;
  });
}
