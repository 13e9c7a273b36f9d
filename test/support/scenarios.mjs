// @ts-check
/**
 * Addresses under `/scenario/` that behave as a test needs, so that no test has to replace `fetch`. The
 * part `name` is any text that makes an address its own; tests make addresses with `scenario.ts`.
 *
 * - `status/<code>/<name>` answers with that status
 * - `body/<name>?text=…` answers with that text
 * - `cut/<name>` closes the connection without an answer
 * - `held/<name>/<path>` answers with the file at the path once `release/<name>` has been asked for
 * - `setup/<name>` takes, as JSON, what `api/<name>/…` answers: a list of `{ method, path, answers }`, where `path` is a
 *   pattern and each answer `{ status, headers, body, cut, held }` is given once, the last for ever; one that is held
 *   waits until `release/<held>` has been asked for; `log/<name>` tells what was asked
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

/**
 * @typedef {{ status?: number, headers?: Record<string, string>, body?: unknown, cut?: boolean, held?: string }} Answer
 * @typedef {{ method?: string, path?: string, answers: Answer[] }} Route
 * @typedef {{ routes: Route[], log: { method: string, url: string, body: string }[] }} Api
 */

/** @type {Map<string, Api>} */
const apis = new Map();

/** @param {import('node:stream').Readable} stream */
async function readText(stream) {
  /** @type {Buffer[]} */
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

/**
 * @param {Parameters<NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]>[0]} context
 * @param {Api} api
 */
async function answerAsTold(context, { routes, log }) {
  const { method, url, req } = context;
  log.push({ method, url, body: await readText(req) });
  const route = routes.find(
    (route) => (route.method ?? method) === method && new RegExp(route.path ?? '').test(url),
  );
  const answer = route && (route.answers.length > 1 ? route.answers.shift() : route.answers[0]);
  if (answer?.held) await gateOf(answer.held).opened;
  if (answer?.cut) {
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  const { status = route ? 200 : 404, headers = {}, body = null } = answer ?? {};
  context.status = status;
  context.set({ 'content-type': 'application/json', ...headers });
  context.body = typeof body === 'string' ? body : JSON.stringify(body);
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
    case 'setup':
      apis.set(name, { routes: JSON.parse(await readText(context.req)), log: [] });
      context.body = 'Set up.';
      return;
    case 'api':
      return answerAsTold(context, apis.get(name) ?? { routes: [], log: [] });
    case 'log':
      context.body = apis.get(name)?.log ?? [];
      return;
    case 'release':
      gateOf(name).open();
      context.body = 'Released.';
      return;
    default:
      return next();
  }
}
