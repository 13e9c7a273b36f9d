import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { serve, type Serving } from '../../scripts/serve.js';

const FIXTURES = fileURLToPath(new URL('.', import.meta.url));
/** The name under which the projects know the tarball, one folder above theirs. */
const TARBALL = 'insole.tgz';
/** A command that takes longer hangs: installing Angular for the first time, on a slow line, does not. */
const LIMIT_MS = 600_000;

const ENVIRONMENT = {
  ...process.env,
  CI: 'true',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  NODE_TEST_CONTEXT: undefined,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** Packs the package as it would be published, into `folder`. */
export async function pack(folder: string): Promise<string> {
  const { output } = await run(
    ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
    '.',
  );
  const tarball = join(folder, TARBALL);
  await rename(join(folder, output.trim().split('\n').at(-1)!), tarball);
  return tarball;
}

/** Copies a project into a folder of its own below `folder`, and installs what it names. */
export async function setUp(name: string, folder: string): Promise<string> {
  const project = join(folder, name);
  await cp(join(FIXTURES, name), project, {
    recursive: true,
    filter: (path) => !/[\\/](wrong|node_modules|dist)$/.test(path),
  });
  await mkdir(join(project, 'src'), { recursive: true });
  await cp(join(FIXTURES, 'shoes.json'), join(project, 'src/shoes.json'));
  await must(['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], project);
  return project;
}

/** The version that a project has of a package. */
export async function readVersion(project: string, name: string): Promise<string> {
  const text = await readFile(join(project, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Adds what a type checker must find fault with. */
export const addWrong = (name: string, project: string): Promise<void> =>
  cp(join(FIXTURES, name, 'wrong'), join(project, 'src'), { recursive: true });

/** Takes that away again. */
export async function removeWrong(name: string, project: string): Promise<void> {
  for (const file of await readdir(join(FIXTURES, name, 'wrong'))) await rm(join(project, 'src', file));
}

/** Takes the elements out of the installed package and leaves its types, to weigh a build without them. */
export async function takeElementsOut(project: string): Promise<void> {
  const dist = join(project, 'node_modules/insole/dist');
  for (const file of await readdir(join(dist, 'define')))
    if (file.endsWith('.js')) await writeFile(join(dist, 'define', file), 'export {};\n');
  for (const file of await readdir(join(dist, 'react'))) {
    const tag = file.replace(/\.js$/, '');
    if (tag === file || tag === 'index') continue;
    const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    await writeFile(join(dist, 'react', file), `export const ${name} = '${tag}';\n`);
  }
}

export interface Ended {
  code: number | null;
  /** What it wrote to both, in order. */
  output: string;
}

/** Runs a command to its end. */
export function run([command, ...args]: string[], cwd: string): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command!, args, {
      cwd,
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', fail);
    child.on('close', (code) => done({ code, output: stripVTControlCharacters(output) }));
  });
}

/** Runs a command that must succeed, and returns what it wrote. */
export async function must(command: string[], cwd: string): Promise<string> {
  const { code, output } = await run(command, cwd);
  if (code) throw new Error(`"${command.join(' ')}" failed in ${cwd}:\n${output}`);
  return output;
}

/** Starts a project's own server with `npm start`, and waits until it answers. */
export async function start(project: string): Promise<Serving> {
  const port = await findPort();
  const child = spawn('npm', ['start'], {
    cwd: project,
    env: { ...ENVIRONMENT, PORT: `${port}` },
    stdio: 'ignore',
    // A group of its own, for npm starts a shell, which starts the server.
    detached: true,
  });
  const url = `http://localhost:${port}/`;
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid);
    await ended;
  };
  for (let tries = 0; tries < 450 && child.exitCode === null; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return { url, close };
    await setTimeout(200);
  }
  await close();
  throw new Error(`"npm start" in ${project} did not answer at ${url}.`);
}

/** A port that is free now. */
async function findPort(): Promise<number> {
  const { url, close } = await serve({ port: 0 });
  await close();
  return Number(new URL(url).port);
}
