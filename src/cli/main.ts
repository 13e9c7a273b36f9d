import { FeedError } from '../catalog/index.js';
import { VERSION } from '../version.js';
import { parseCommand, wantsHelp, type InspectCommand, type RecommendCommand } from './arguments.js';
import { CommandError } from './command-error.js';
import { describeInspection } from './describe-inspection.js';
import { count, describeLists } from './describe-lists.js';
import { describeCommands } from './help.js';
import { inspectFeed } from './inspect.js';
import { loadLists } from './load-lists.js';
import { writeOembed } from './oembed.js';
import { openInput } from './open-input.js';
import { Progress } from './progress.js';
import { recommendShoes } from './recommend.js';
import { render } from './render.js';
import type { Terminal } from './terminal.js';
import { prepareFolder, writeLists } from './write-lists.js';

/** Commands that parse their own arguments. */
const APART: Record<string, (args: string[], terminal: Terminal) => Promise<void>> = {
  render,
  oembed: writeOembed,
};

/**
 * Runs a command line.
 *
 * @param args what follows `insole`
 * @returns the exit code
 */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  try {
    const [name = ''] = args;
    const apart = Object.hasOwn(APART, name) ? APART[name] : undefined;
    if (apart && !wantsHelp(args)) {
      await apart(args.slice(1), terminal);
      return 0;
    }
    const command = parseCommand(args);
    if (command.name === 'version') terminal.out(VERSION);
    else if (command.name === 'help') terminal.out(describeCommands(command.of));
    else if (command.name === 'inspect') await inspect(command, terminal);
    else await recommend(command, terminal);
    return 0;
  } catch (error) {
    if (error instanceof CommandError || error instanceof FeedError) {
      terminal.error(error.message);
      return error instanceof CommandError ? error.exitCode : 1;
    }
    throw error;
  }
}

async function inspect({ source, feed, json }: InspectCommand, terminal: Terminal): Promise<void> {
  const { input, options, close } = await openInput(source);
  const progress = new Progress(terminal);
  const inspection = await inspectFeed(input, { now: terminal.now, ...options, ...feed }, (products) =>
    progress.step(() => `${products} products`),
  ).finally(() => {
    progress.end();
    close?.();
  });
  terminal.out(json ? JSON.stringify(inspection, null, 2) : describeInspection(inspection));
}

async function recommend(command: RecommendCommand, terminal: Terminal): Promise<void> {
  const { source, feed, json, out, conditions, limit, filter, validFor, content } = command;
  const lists = await loadLists(content ?? terminal.contentFolder, conditions);
  await prepareFolder(out);
  const { input, options, size, close } = await openInput(source);
  const progress = new Progress(terminal);
  const result = await recommendShoes(input, {
    feed: { now: terminal.now, ...options, ...feed },
    size,
    lists,
    limit,
    filter,
    validFor,
    now: terminal.now,
    onRow: (counts) =>
      progress.step(() => `${count(counts.products, 'product')}, ${count(counts.footwear, 'shoe')}`),
  }).finally(() => {
    progress.end();
    close?.();
  });
  const written = await writeLists(out, result.lists);
  const { lists: _, problems, ...facts } = result;
  terminal.out(
    json
      ? JSON.stringify({ ...facts, made: result.lists[0]?.made, lists: written, problems }, null, 2)
      : describeLists(result, written),
  );
  if (json) return;
  if (result.missing)
    terminal.error(
      `No shoe of this feed is ${result.missing.join(', ')}: give --pin its id, or the last part of its address.`,
    );
  const { skipped } = result.counts;
  if (skipped) terminal.error(`${count(skipped, 'row')} could not be used: "insole inspect" says why.`);
  const end = problems.find(({ message }) => message.includes('cut off'));
  if (end) terminal.error(`${end.line === null ? '' : `Line ${end.line}: `}${end.message}`);
}
