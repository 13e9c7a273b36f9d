/** Addresses that behave as a test needs; `scenarios.mjs` answers them. Each call makes a new one. */

const newName = (): string => crypto.randomUUID();

/** The folder of the tests' own compiled guides. */
export const CONTENT = '/test/fixtures/content';

export const addressWithStatus = (status: number): string => `/scenario/status/${status}/${newName()}`;

/** An address that answers with a text, or with a value as JSON. */
export function addressWithBody(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return `/scenario/body/${newName()}?text=${encodeURIComponent(text)}`;
}

export const addressThatFails = (): string => `/scenario/cut/${newName()}`;

export interface HeldAddress {
  url: string;
  /** Lets the answer go. */
  release(): Promise<unknown>;
}

/** An address whose answer, the file or the folder at `path`, waits for `release()`. */
export function addressHeld(path: string): HeldAddress {
  const name = newName();
  return { url: `/scenario/held/${name}${path}`, release: () => fetch(`/scenario/release/${name}`) };
}

/** What a server answers; a text, or a value that is sent as JSON. */
export interface ApiAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Closes the connection instead. */
  cut?: boolean;
  /** What it waits for; see `holdAnswer`. */
  held?: string;
}

export interface Api {
  /** Address of the server, with the slash. */
  url: string;
  /** What it was asked so far. */
  log(): Promise<{ method: string; url: string; body: string }[]>;
}

/** An answer of a server that waits for `release()`. */
export function holdAnswer(answer: ApiAnswer): { answer: ApiAnswer; release: () => Promise<unknown> } {
  const held = newName();
  return { answer: { ...answer, held }, release: () => fetch(`/scenario/release/${held}`) };
}

/** A server that answers each question as told: the answers in turn, the last for ever. */
export async function startApi(
  ...routes: { method?: string; path?: string; answers: ApiAnswer[] }[]
): Promise<Api> {
  const name = newName();
  await fetch(`/scenario/setup/${name}`, { method: 'POST', body: JSON.stringify(routes) });
  return {
    url: `/scenario/api/${name}/`,
    log: async () => (await fetch(`/scenario/log/${name}`)).json() as ReturnType<Api['log']>,
  };
}
