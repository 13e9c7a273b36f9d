import { parseArgs } from 'node:util';
import { FeedError } from '../catalog/index.js';
import { VERSION } from '../version.js';
import { formatInspection, inspectFeed } from './inspect.js';
import { CommandError, openInput } from './open-input.js';

const HELP = `Insole ${VERSION}

insole inspect FEED [--json] [--currency EUR] [--base URL]
  Says what a feed is, what was read, what was skipped and why, and which features its shoes state.

  FEED        a file, an address, or - for standard input
  --json      prints the report as JSON
  --currency  for prices that the feed gives without one (ISO 4217)
  --base      address that the feed's relative addresses belong to

insole --help, insole --version

Exit codes: 0 done, 1 the feed cannot be read, 2 the command was not understood.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  currency: { type: 'string' },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/**
 * Runs a command line.
 *
 * @param args what follows `insole`
 * @returns the exit code
 */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  try {
    await run(args, terminal);
    return 0;
  } catch (error) {
    if (error instanceof CommandError || error instanceof FeedError) {
      terminal.error(error.message);
      return error instanceof CommandError ? error.exitCode : 1;
    }
    throw error;
  }
}

async function run(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parse(args);
  const [command, source, ...rest] = positionals;
  if (values.version) terminal.out(VERSION);
  else if (values.help || !command) terminal.out(HELP);
  else if (command !== 'inspect')
    throw new CommandError(`There is no command "${command}". See insole --help.`, 2);
  else if (!source || rest.length)
    throw new CommandError('Name one feed: insole inspect FEED. See insole --help.', 2);
  else {
    const { input, options } = await openInput(source);
    const { currency, base } = values;
    const given = { ...(currency && { currency }), ...(base && { baseUrl: base }) };
    const inspection = await inspectFeed(input, { now: Date.now, ...options, ...given });
    terminal.out(values.json ? JSON.stringify(inspection, null, 2) : formatInspection(inspection));
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${(error as Error).message} See insole --help.`, 2);
  }
}
