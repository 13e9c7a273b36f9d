// @ts-check
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { webkitLauncher } from './scripts/engines/webkit-launcher.mjs';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from './scripts/ensure-browser.mjs';
import { summaryReporter } from './scripts/wtr-summary-reporter.mjs';
import { serveScenarios } from './test/support/scenarios.mjs';
import { serveTrimmedLit } from './test/support/trimmed-lit.mjs';

/** One launcher per engine; `BROWSERS=chromium,…` picks some of them. */
const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
      // A page in a tab behind another gets no animation frames, so each has its own window.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  // The same launcher, given a puppeteer of ours, starts Firefox and speaks BiDi with it.
  firefox: () =>
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      concurrency: 1,
      launchOptions: /** @type {any} */ ({
        browser: 'firefox',
        executablePath: findFirefox(),
        // Its window has the focus, whatever else happens on the machine.
        extraPrefsFirefox: { 'focusmanager.testmode': true },
      }),
    }),
  webkit: webkitLauncher,
};

/** @param {string} name */
function launch(name) {
  const launcher = LAUNCHERS[/** @type {keyof typeof LAUNCHERS} */ (name)];
  if (!launcher) throw new Error(`BROWSERS names "${name}"; there are ${Object.keys(LAUNCHERS).join(', ')}.`);
  return launcher();
}

/** What was written with `console.error`. A test that expects such a line stubs the method, so none of these is. */
const consoleErrors = new WeakSet();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/e2e/**'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  testFramework: { config: { timeout: '5000' } },
  testsFinishTimeout: 60_000,
  middleware: [serveScenarios, serveTrimmedLit],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs({ type, args }) {
    if (type === 'error') consoleErrors.add(args);
    return !String(args[0]).includes('Lit is in dev mode');
  },
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    summaryReporter({ consoleErrors }),
  ],
  browsers: (process.env['BROWSERS'] ?? 'chromium').split(',').map(launch),
};
