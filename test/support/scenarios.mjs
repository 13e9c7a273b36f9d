// @ts-check
/**
 * Addresses under `/scenario/` that behave as a test needs, so that no test has to replace `fetch`. The
 * part `name` is any text that makes an address its own; tests make addresses with `scenario.ts`.
 *
 * - `status/<code>/<name>` answers with that status
 * - `body/<name>?text=…` answers with that text
 * - `cut/<name>` closes the connection without an answer
 * - `held/<name>/<path>` answers with the file at the path once `release/<name>` has been asked for
 */

/** @typedef {{ open: (value?: unknown) => void, opened: Promise<unknown> }} Gate */

/** @type {Map<string, Gate>} */
const gates = new Map();

/** @param {string} name */
function gateOf(name) {
  let gate = gates.get(name);
  if (!gate) {
    /** @type {Gate['open']} */
    let open = () => {};
    const opened = new Promise((resolve) => (open = resolve));
    gates.set(name, (gate = { open, opened }));
  }
  return gate;
}

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export async function serveScenarios(context, next) {
  const [, kind = '', name = '', rest = ''] = /^\/scenario\/(\w+)\/([^/]*)(.*)$/.exec(context.path) ?? [];
  switch (kind) {
    case 'status':
      context.status = Number(name);
      context.body = 'Not here.';
      return;
    case 'body':
      context.type = 'application/json';
      context.body = String(context.query['text'] ?? '');
      return;
    case 'cut':
      context.respond = false;
      context.req.socket.destroy();
      return;
    case 'held':
      await gateOf(name).opened;
      context.url = rest;
      return next();
    case 'release':
      gateOf(name).open();
      context.body = 'Released.';
      return;
    default:
      return next();
  }
}
