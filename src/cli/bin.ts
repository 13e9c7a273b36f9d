import { fileURLToPath } from 'node:url';
import { main } from './main.js';

// A reader that stops early, such as `head`, is no failure; a full disk is one.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`Standard output cannot be written to: ${message}.\n`);
  process.exit(1);
});

// What is told there is no result: work goes on where nobody can read it.
process.stderr.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  write: (text) => process.stderr.write(text),
  isScreen: process.stderr.isTTY,
  now: Date.now,
  // Beside dist/cli, where this is built to.
  contentFolder: fileURLToPath(new URL(/* @vite-ignore */ '../cdn/content', import.meta.url)),
});
