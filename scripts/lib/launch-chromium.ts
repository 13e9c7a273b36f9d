import { launch, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../ensure-browser.mjs';

/**
 * Starts the Chromium that is there, as tests and pictures want it.
 *
 * @throws {Error} whose message says how to have one
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run "node scripts/ensure-browser.mjs".');
  return launch({ executablePath, args: CHROMIUM_FLAGS });
}
