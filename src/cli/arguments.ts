import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { FeedOptions } from '../catalog/index.js';
import { AUDIENCES, WIDTHS, type Audience, type ShoeWidth } from '../model/product.js';
import { CommandError, explainArguments } from './command-error.js';
import { readHours } from './hours.js';
import type { ListFilter } from './shoe-collector.js';

/** `insole inspect`, as it was typed. */
export interface InspectCommand {
  name: 'inspect';
  source: string;
  feed: FeedOptions;
  json: boolean;
}

/** `insole recommend`, as it was typed. */
export interface RecommendCommand {
  name: 'recommend';
  source: string;
  feed: FeedOptions;
  json: boolean;
  /** Folder that the files are written into. */
  out: string;
  /** Ids of conditions; empty for all. */
  conditions: string[];
  limit: number;
  filter: ListFilter;
  /** Hours for which prices hold. */
  validFor?: number;
  /** Folder of compiled guides. */
  content?: string;
}

/** The help of the command `of`, or of all. */
interface HelpCommand {
  name: 'help';
  of?: string;
}

export type Command = HelpCommand | { name: 'version' } | InspectCommand | RecommendCommand;

const GENERAL = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const INSPECT = {
  ...GENERAL,
  json: { type: 'boolean' },
  currency: { type: 'string' },
  'base-url': { type: 'string' },
} as const;

const RECOMMEND = {
  ...INSPECT,
  out: { type: 'string' },
  condition: { type: 'string', multiple: true },
  limit: { type: 'string' },
  audience: { type: 'string' },
  width: { type: 'string' },
  'max-price': { type: 'string' },
  'in-stock': { type: 'boolean' },
  pin: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  'max-age': { type: 'string' },
  content: { type: 'string' },
} as const;

const DEFAULT_LIMIT = 24;
const MAX_LIMIT = 1000;

/**
 * Reads a command line.
 *
 * @throws {CommandError} saying what to write instead
 */
export function parseCommand(args: string[]): Command {
  const name = args.find((arg) => !arg.startsWith('-'));
  if (name === 'recommend') return parseRecommend(args);
  if (name === 'render' || name === 'oembed') return parseApart(name, args);
  if (name === 'inspect') return parseInspect(args);
  if (name) throw new CommandError(`There is no command "${name}". See insole --help.`, 2);
  return { name: parse(args, GENERAL).values.version ? 'version' : 'help' };
}

/** True where a command line asks how a command is used. */
export const wantsHelp = (args: string[]): boolean => args.some((arg) => arg === '--help' || arg === '-h');

/** For `render` and `oembed`, which read their own arguments and must come first: here their help is asked for, or they came later. */
function parseApart(name: string, args: string[]): Command {
  if (wantsHelp(args)) return { name: 'help', of: name };
  throw new CommandError(`Write the command first: insole ${name} …. See insole ${name} --help.`, 2);
}

function parseInspect(args: string[]): Command {
  const { values, positionals } = parse(args, INSPECT, 'inspect');
  if (values.version || values.help)
    return values.version ? { name: 'version' } : { name: 'help', of: 'inspect' };
  return {
    name: 'inspect',
    source: readSource(positionals),
    feed: readFeedOptions(values),
    json: !!values.json,
  };
}

function parseRecommend(args: string[]): Command {
  const { values, positionals } = parse(args, RECOMMEND, 'recommend');
  if (values.version || values.help)
    return values.version ? { name: 'version' } : { name: 'help', of: 'recommend' };
  const source = readSource(positionals);
  if (!values.out) throw new CommandError('Say where the files go: --out DIR.', 2);
  return {
    name: 'recommend',
    source,
    feed: readFeedOptions(values),
    json: !!values.json,
    out: values.out,
    conditions: [...new Set(values.condition)],
    limit: readLimit(values.limit),
    filter: readFilter(values),
    ...(values['max-age'] !== undefined && { validFor: readHours(values['max-age']) }),
    ...(values.content !== undefined && { content: values.content }),
  };
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T, command = '') {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw explainArguments(error as Error, command);
  }
}

function readSource([command, source, ...rest]: string[]): string {
  if (!source || rest.length)
    throw new CommandError(`Name one feed: insole ${command} FEED. See insole ${command} --help.`, 2);
  return source;
}

/** @throws {CommandError} for a value that is not a currency code, or not an http(s) address */
export function readFeedOptions(values: {
  currency?: string;
  'base-url'?: string;
}): Pick<FeedOptions, 'currency' | 'baseUrl'> {
  const { currency, 'base-url': baseUrl } = values;
  if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency))
    throw new CommandError(`--currency ${currency} is no code of three letters, such as EUR.`, 2);
  if (baseUrl !== undefined && !/^https?:\/\/./i.test(baseUrl))
    throw new CommandError(`--base-url ${baseUrl} does not begin with https://.`, 2);
  return { ...(currency && { currency }), ...(baseUrl && { baseUrl }) };
}

function readLimit(text = String(DEFAULT_LIMIT)): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new CommandError(`--limit ${text} is no number from 1 to ${MAX_LIMIT}.`, 2);
  return limit;
}

/** @throws {CommandError} for what narrows nothing */
function readFilter(values: {
  audience?: string;
  width?: string;
  'max-price'?: string;
  'in-stock'?: boolean;
  pin?: string[];
  exclude?: string[];
}): ListFilter {
  const audience = readOne<Audience>('audience', values.audience, AUDIENCES);
  const width = readOne<ShoeWidth>('width', values.width, WIDTHS);
  const { pin, exclude, 'max-price': maxPrice } = values;
  if (maxPrice !== undefined && !(Number(maxPrice) > 0))
    throw new CommandError(`--max-price ${maxPrice} is no price: write 89.90.`, 2);
  return {
    ...(audience && { audience }),
    ...(width && { width }),
    ...(maxPrice !== undefined && { maxPrice: Number(maxPrice) }),
    inStock: !!values['in-stock'],
    ...(pin && { pin: pin.flatMap(splitIds) }),
    ...(exclude && { exclude: exclude.flatMap(splitIds) }),
  };
}

/** As in the attributes `pin` and `exclude`: with spaces or commas between. */
export const splitIds = (list: string): string[] => list.match(/[^\s,]+/g) ?? [];

function readOne<T extends string>(
  option: string,
  text: string | undefined,
  known: readonly T[],
): T | undefined {
  const found = known.find((each) => each === text);
  if (text !== undefined && !found)
    throw new CommandError(`--${option} ${text} is none of ${known.join(', ')}.`, 2);
  return found;
}
