import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Condition } from '../content/index.js';
import { escapeHtml, writeAttributes } from '../ssr/escape-html.js';
import { explainArguments } from './command-error.js';
import { makeFolder } from './make-folder.js';
import { readGuides } from './read-guides.js';
import type { Terminal } from './terminal.js';
import { refuseFolder } from './write-lists.js';

/** Size of the frame, in pixels, on hosts that do not follow the height of its content. */
const WIDTH = 600;
const HEIGHT = 700;
/** How long hosts may cache the answer, in seconds: a week. */
const CACHE_AGE = 604_800;

/**
 * `insole oembed --base URL [--out DIR]`: for each guide a page and its oEmbed answer, as files. A reader
 * who pastes the page's address into a post gets the guide in a frame.
 *
 * Only guides: hosts put the frame of an untrusted provider into a sandbox that opens no links, and shoes without links are
 * of no use.
 *
 * @param args what follows `oembed`
 * @throws {CommandError}
 */
export async function writeOembed(args: string[], terminal: Terminal): Promise<void> {
  const { base, out, content } = readArguments(args, terminal);
  const { renderElement } = await import('../ssr/index.js');
  let count = 0;
  for (const guide of await readGuides(content)) {
    const { id, locale } = guide;
    const folder = join(out, locale);
    const rendered = await renderElement('pain-guide', {
      attributes: { condition: id, 'heading-level': '1' },
      content,
      locale,
      now: terminal.now(),
      jsonLd: true,
    });
    try {
      await makeFolder(folder);
      await writeFile(join(folder, `${id}.html`), writePage(guide, base, rendered.html));
      await writeFile(join(folder, `${id}.json`), `${JSON.stringify(describeEmbed(guide, base), null, 2)}\n`);
    } catch (error) {
      throw refuseFolder(folder, error);
    }
    count++;
  }
  terminal.out(`${count} pages with their oEmbed answers in ${out}. Put the folder at ${base}oembed/.`);
}

interface Options {
  /** Address of the folder `dist/cdn`, with a slash at its end. */
  base: string;
  out: string;
  content: string;
}

function readArguments(args: string[], { contentFolder }: Terminal): Options {
  try {
    const { values } = parseArgs({
      args,
      options: { base: { type: 'string' }, out: { type: 'string' }, content: { type: 'string' } },
    });
    const { base = '', out = 'oembed', content = contentFolder } = values;
    if (!/^https?:\/\/[^?#]+$/i.test(base))
      throw new Error('Give the address of the files: --base https://….');
    return { base: base.replace(/\/?$/, '/'), out, content };
  } catch (error) {
    throw explainArguments(error as Error, 'oembed');
  }
}

const pageOf = ({ id, locale }: Condition, base: string): string => `${base}oembed/${locale}/${id}.html`;

/** The guide as a page of its own, which names its oEmbed answer. */
function writePage(guide: Condition, base: string, html: string): string {
  const { id, locale, title } = guide;
  const tag = (name: string, attributes: Record<string, string>): string =>
    `<${name}${writeAttributes(attributes)}>`;
  const page = pageOf(guide, base);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${tag('link', { rel: 'canonical', href: page })}
${tag('link', {
  rel: 'alternate',
  type: 'application/json+oembed',
  href: `${base}oembed/${locale}/${id}.json`,
  title,
})}
${tag('link', { rel: 'stylesheet', href: `${base}frame.css` })}
${tag('script', { type: 'module', src: `${base}insole.js` })}</script>
</head>
<body>
${html}
</body>
</html>
`;
}

/**
 * The answer (https://oembed.com), in the form of WordPress's own embeds: a quotation with a link, then a frame. A
 * WordPress that does not know the provider hides the frame until it tells its height, and keeps it at that, up to
 * 1,000 px; with a frame alone its listener is not even on the page. Elsewhere `frame-host.js` keeps the height; without
 * it the frame has its own scroll.
 */
function describeEmbed(guide: Condition, base: string): object {
  const { id, locale, title } = guide;
  const query = new URLSearchParams({ widget: 'pain-guide', condition: id, locale }).toString();
  const frame = writeAttributes({
    title,
    src: `${base}frame.html?${query}`,
    width: String(WIDTH),
    height: String(HEIGHT),
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    'data-insole-frame': '',
  });
  const link = writeAttributes({ href: pageOf(guide, base) });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Insole',
    provider_url: base,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: HEIGHT,
    html: `<blockquote><a${link}>${escapeHtml(title)}</a></blockquote><iframe${frame}></iframe>`,
  };
}
