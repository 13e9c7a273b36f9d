import { it as nodeIt, type TestContext } from 'node:test';
import { UnsupportedOperation } from 'puppeteer-core';

/** The browsers that the tests of built files run in; `INSOLE_ENGINE` names one. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Chromium where nothing else is asked for. */
export const ENGINE = (process.env['INSOLE_ENGINE'] ?? 'chromium') as Engine;

/** Thrown where a test asks for what a browser's driver cannot do; its message is the reason that is told. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';

  /** @param what what was asked for, in the form "a processor made slower" */
  constructor(what: string, engine: Engine = ENGINE) {
    super(`the driver of ${engine} does not do: ${what}`);
  }
}

interface Options {
  skip?: string | boolean;
  /** Milliseconds, where a test waits for something that is no command to a driver. */
  timeout?: number;
}

/**
 * How long a test may take, in milliseconds; the longest needs a tenth of it on a machine at rest. Without an end where
 * the driver is Chromium's, which has one for every command, and some suites take their time.
 */
const LIMIT_MS = ENGINE === 'chromium' ? Infinity : 150_000;

type Run = (context: TestContext) => void | Promise<void>;

/** `it`, by which a test that needs what the driver cannot do is counted as skipped, with that as its reason. */
export function it(name: string, run: Run): void;
export function it(name: string, options: Options, run: Run): void;
export function it(name: string, ...rest: [Run] | [Options, Run]): void {
  const run = rest.at(-1) as Run;
  const options = rest.length > 1 ? (rest[0] as Options) : {};
  void nodeIt(name, { timeout: LIMIT_MS, ...options }, async (context) => {
    try {
      await run(context);
    } catch (error) {
      const refusal = readRefusal(error);
      if (!refusal) throw error;
      context.skip(refusal.message);
    }
  });
}

/** Puppeteer has an error of its own for what a protocol lacks. */
function readRefusal(error: unknown): NotAllowedError | undefined {
  if (error instanceof NotAllowedError) return error;
  return error instanceof UnsupportedOperation
    ? new NotAllowedError(error.message || /at .*?(\w+) \(/.exec(error.stack ?? '')?.[1] || 'something')
    : undefined;
}
