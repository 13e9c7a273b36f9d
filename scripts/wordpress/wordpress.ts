/**
 * A real WordPress for tests: Debian's packages, a database of its own that listens on a socket only, PHP's own web
 * server, all in one temporary folder that is removed in the end. Nothing of it outlives the process that started it.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureWordPressPackages } from './ensure-packages.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where Debian puts it. */
const SOURCE = '/usr/share/wordpress';

/** How long a server may take to start, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Requests that PHP answers at a time: a page asks for several things at once. */
const WORKERS = '4';

export interface WordPress {
  /** Address of the site, with the slash. */
  url: string;
  version: string;
  /** Runs PHP within WordPress and gives what it prints. */
  php(code: string): string;
  /** What PHP and WordPress have complained of so far, notices and deprecations included. */
  readLog(): string;
  stop(): Promise<void>;
}

/**
 * Installs what is missing and starts a new site.
 *
 * @param files folder that the site serves at `/insole/`
 * @throws {Error} whose message says how to mend it
 */
export async function startWordPress(files: string): Promise<WordPress> {
  ensureWordPressPackages();
  // A short path: a socket's name has 107 characters at most.
  const folder = await mkdtemp(join(tmpdir(), 'wp-'));
  const root = join(folder, 'site');
  const running: ChildProcess[] = [];
  // Should the tests be cut short, nothing stays.
  const abandon = (): void => running.forEach((child) => signal(child, 'SIGKILL'));
  process.once('exit', abandon);
  const stop = async (): Promise<void> => {
    process.off('exit', abandon);
    for (const child of running.toReversed()) await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const socket = join(folder, 'db.sock');
    running.push(await startDatabase(folder, socket));
    const port = await findPort();
    const url = `http://127.0.0.1:${port}/`;
    const log = join(folder, 'debug.log');
    await copySite(root, files, makeConfig(socket, url, log));
    const version = execFileSync('php', [join(HERE, 'install.php'), root], { encoding: 'utf8' });
    running.push(await startWebServer(root, port, url));
    const php = (code: string): string =>
      execFileSync(
        'php',
        ['-r', `$_SERVER['HTTP_HOST']='localhost'; require '${root}/wp-load.php'; ${code}`],
        {
          encoding: 'utf8',
        },
      );
    const readLog = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    return { url, version, php, readLog, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const { username } = userInfo();
  const data = join(folder, 'db');
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--user=${username}`,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const child = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--user=${username}`,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=64M',
      // What is lost in a crash is a test's.
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const query = (sql: string): void =>
    void execFileSync('mariadb', ['--no-defaults', '-uroot', '-S', socket, '-e', sql], { stdio: 'ignore' });
  await untilReady('The database', child, async () => query('CREATE DATABASE wp CHARACTER SET utf8mb4'));
  return child;
}

/** A copy, because WordPress finds its settings beside its code. */
async function copySite(root: string, files: string, config: string): Promise<void> {
  // Debian keeps parts of it elsewhere, by links.
  execFileSync('cp', ['-RL', SOURCE, root], { stdio: 'ignore' });
  const plugins = join(root, 'wp-content/mu-plugins');
  await mkdir(plugins, { recursive: true });
  await rm(join(root, 'wp-config.php'), { force: true });
  await writeFile(join(root, 'wp-config.php'), config);
  await cp(join(HERE, 'switches.php'), join(plugins, 'switches.php'));
  await cp(join(HERE, 'page.php'), join(root, 'page.php'));
  await cp(join(HERE, 'classic-theme'), join(root, 'wp-content/themes/classic'), { recursive: true });
  await cp(files, join(root, 'insole'), { recursive: true });
}

function makeConfig(socket: string, url: string, log: string): string {
  const constants = {
    DB_NAME: 'wp',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url.slice(0, -1),
    WP_SITEURL: url.slice(0, -1),
    // No look for updates, no pictures, no mail: it speaks to nobody.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
    // Plugins are installed by writing files, as on most sites.
    FS_METHOD: 'direct',
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  const salts = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) =>
    ['KEY', 'SALT'].map((kind) => `define('${name}_${kind}', 'test ${name} ${kind}');`),
  );
  return [
    '<?php',
    ...lines,
    ...salts,
    `$table_prefix = 'wp_';`,
    `if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');`,
    `require_once ABSPATH . 'wp-settings.php';`,
    '',
  ].join('\n');
}

async function startWebServer(root: string, port: number, url: string): Promise<ChildProcess> {
  const child = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root, join(HERE, 'router.php')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: the workers end with it.
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: WORKERS },
  });
  await untilReady('The web server', child, async () => {
    const { status } = await fetch(`${url}wp-json/`);
    if (status !== 200) throw new Error(`The REST interface answers ${status}.`);
  });
  return child;
}

/** Waits until a server answers, or says why it will not. */
async function untilReady(what: string, child: ChildProcess, attempt: () => Promise<void>): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`${what} of the tests with WordPress does not start. It said:\n${said}`, {
          cause: error,
        });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  signal(child, 'SIGTERM');
  await ended;
}

/** Signals a process; its group where it leads one, so that workers go too. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, name);
  } catch {
    child.kill(name);
  }
}

/** A port that is free now. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
