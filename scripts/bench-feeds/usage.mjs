// @ts-check
/** Preloaded into a process that is measured: tells at its end what it took. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = {
    seconds: process.uptime(),
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS * 1024,
  };
  writeFileSync(process.env['INSOLE_USAGE_FILE'] ?? '', JSON.stringify(usage));
});
