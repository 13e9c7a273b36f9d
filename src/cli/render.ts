import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FeedOptions } from '../catalog/index.js';
import { AUDIENCES, WIDTHS } from '../model/product.js';
import type { RankedList } from '../model/recommendation.js';
import { readFeedOptions, splitIds } from './arguments.js';
import { CommandError, explainArguments } from './command-error.js';
import { loadLists } from './load-lists.js';
import { openInput } from './open-input.js';
import { recommendShoes } from './recommend.js';
import type { ListFilter } from './shoe-collector.js';
import type { Terminal } from './terminal.js';

/** Options of the command itself; all others are attributes of the tag. */
const OWN = {
  products: { type: 'string' },
  content: { type: 'string' },
  locale: { type: 'string' },
  currency: { type: 'string' },
  'base-url': { type: 'string' },
  'css-href': { type: 'string' },
  now: { type: 'string' },
  light: { type: 'boolean' },
  'json-ld': { type: 'boolean' },
} as const;

/** Shoes that are ranked for a list, unless `limit` asks for more. */
const LIMIT = 24;

/**
 * `insole render <tag> [options] [--attribute value …]`: prints an element as HTML.
 *
 * @param args what follows `render`
 * @throws {CommandError} when the command cannot be understood or nothing comes of it
 */
export async function render(args: string[], terminal: Terminal): Promise<void> {
  const { tag, options, attributes } = readArguments(args);
  const feed = readFeedOptions(options);
  checkLocale(options.locale);
  checkFeed(tag, attributes, options);
  // A bundle of its own, with the elements in it: loaded for this command only.
  const { RENDERABLE, renderElement, RenderError } = await import('../ssr/index.js');
  const content = options.content ?? terminal.contentFolder;
  const list = options.products && (await rank(options.products, content, attributes, feed, terminal));
  try {
    const { html, styleHash } = await renderElement(tag, {
      attributes,
      content,
      now: options.now === undefined ? terminal.now() : readDay(options.now),
      ...(options.locale && { locale: options.locale }),
      ...feed,
      ...(options['css-href'] && { cssHref: options['css-href'] }),
      ...(list && { properties: { list } }),
      light: !!options.light,
      jsonLd: !!options['json-ld'],
    });
    terminal.out(html);
    if (styleHash)
      terminal.error(`A Content-Security-Policy without 'unsafe-inline' needs: style-src ${styleHash}`);
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    const lacksShoes = tag === 'product-recommend' && !options.products && !attributes['src'];
    const advice = lacksShoes ? ' Hand over the shoes of a feed with --products FEED.' : '';
    throw new CommandError(error.message + advice, RENDERABLE.includes(tag) ? 1 : 2);
  }
}

type Options = {
  [name in keyof typeof OWN]?: (typeof OWN)[name]['type'] extends 'string' ? string : boolean;
};

function readArguments(args: string[]): {
  tag: string;
  options: Options;
  attributes: Record<string, string>;
} {
  const [tag, ...rest] = args;
  if (!tag || tag.startsWith('-'))
    throw new CommandError('Name an element: insole render pain-guide --condition back-pain.', 2);
  const attributes: Record<string, string> = {};
  const own: string[] = [];
  for (let index = 0; index < rest.length; index++) {
    const [, name, , inline] = /^--([a-z-]+)(=([^]*))?$/.exec(rest[index]!) ?? [];
    if (!name) throw new CommandError(`"${rest[index]}" is no option; values follow their --name.`, 2);
    const next = rest[index + 1];
    const hasNext = inline === undefined && next !== undefined && !next.startsWith('--');
    const isFlag = name in OWN && OWN[name as keyof typeof OWN].type === 'boolean';
    if (name in OWN) own.push(rest[index]!, ...(hasNext && !isFlag ? [next] : []));
    else attributes[name] = inline ?? (hasNext ? next : '');
    if (hasNext && !isFlag) index++;
  }
  try {
    return { tag, attributes, options: parseArgs({ args: own, options: OWN }).values };
  } catch (error) {
    throw explainArguments(error as Error, 'render');
  }
}

/** The language's tag in its usual form; content systems write `de_DE`. @throws {CommandError} for an invalid one */
function checkLocale(locale: string | undefined): void {
  try {
    Intl.getCanonicalLocales(locale?.replaceAll('_', '-'));
  } catch {
    throw new CommandError(`--locale ${locale} is no language: write de, or en-GB.`, 2);
  }
}

/** @throws {CommandError} for a feed that is handed over in the wrong way */
function checkFeed(tag: string, { src = '' }: Record<string, string>, { products }: Options): void {
  const isList = tag === 'product-recommend';
  if (products !== undefined && !isList)
    throw new CommandError(`--products is for product-recommend, and not for ${tag}.`, 2);
  if (products === undefined && isList && existsSync(src))
    throw new CommandError(`${src} is a file: hand its shoes over with --products ${src}.`, 2);
}

function readDay(day: string): number {
  const instant = Date.parse(day);
  // `Date` alone would accept too much: it reads a bare 32 as the year 2032.
  if (Number.isNaN(instant) || !/^\d{4}-\d\d-\d\d/.test(day))
    throw new CommandError(`--now ${day} is no day: write 2026-12-24.`, 2);
  return instant;
}

/** The shoes of a feed, ranked for the condition on the tag. */
async function rank(
  source: string,
  content: string,
  attributes: Record<string, string>,
  feed: FeedOptions,
  { now }: Terminal,
): Promise<RankedList> {
  const { condition, limit } = attributes;
  if (!condition) throw new CommandError('Shoes are ranked for a condition: --condition back-pain.', 2);
  const lists = await loadLists(content, [condition]);
  const { input, options, close } = await openInput(source);
  const result = await recommendShoes(input, {
    feed: { now, ...options, ...feed },
    lists,
    limit: Math.max(Number(limit) || 0, LIMIT),
    filter: toFilter(attributes),
    now,
  }).finally(close);
  return result.lists[0]!;
}

/** What the attributes leave of the shoes; of what they cannot mean the element itself tells. */
function toFilter(attributes: Record<string, string>): ListFilter {
  const { pin = '', exclude = '' } = attributes;
  const width = WIDTHS.find((each) => each === attributes['width']);
  const audience = AUDIENCES.find((each) => each === attributes['audience']);
  const maxPrice = Number(attributes['max-price']);
  return {
    ...(audience && { audience }),
    ...(width && { width }),
    ...(maxPrice > 0 && { maxPrice }),
    inStock: 'in-stock' in attributes,
    pin: splitIds(pin),
    exclude: splitIds(exclude),
  };
}
