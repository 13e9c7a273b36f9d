// @ts-check
/** Preloaded into a process that is measured: tells at its end what it took. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env['INSOLE_USAGE_FILE'] ?? '',
    JSON.stringify({ seconds: process.uptime(), memory: maxRSS * 1024 }),
  );
});
