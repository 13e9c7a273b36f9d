import type { CommentProblem } from '../model/comment.js';
import { CommentError } from './comment-error.js';
import type { Fetch } from './provider.js';
import { isRecord } from './values.js';

export interface Answer {
  body: unknown;
  headers: Headers;
  status: number;
}

const BY_STATUS: Record<number, CommentProblem> = {
  401: 'sign-in',
  409: 'duplicate',
  413: 'too-long',
  429: 'too-fast',
};

/**
 * Asks a server for JSON.
 *
 * @param explain the problem that an answer's body names, in the server's own terms
 * @throws {CommentError} where there is no answer, none in JSON, or one that refuses
 */
export async function ask(
  fetch: Fetch,
  url: URL,
  init?: RequestInit,
  explain?: (body: Record<string, unknown>, status: number) => CommentProblem | undefined,
): Promise<Answer> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url.href, init);
    const text = await response.text();
    body = parse(text);
  } catch (error) {
    throw new CommentError((error as Error).name === 'TimeoutError' ? 'timeout' : 'offline');
  }
  const { status, headers, ok } = response;
  if (!ok) {
    const wait = Number(headers.get('retry-after')) || undefined;
    const named = explain?.(isRecord(body) ? body : { text: body }, status);
    throw new CommentError(named ?? BY_STATUS[status] ?? (status < 500 ? 'refused' : 'server'), status, wait);
  }
  // Status 200, but no JSON: an HTML page of a proxy, or of a wrong address.
  if (typeof body === 'string') throw new CommentError('server', status);
  return { body, headers, status };
}

/** The value of a JSON text; the text itself where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
