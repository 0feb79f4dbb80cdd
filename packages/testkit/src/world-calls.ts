import { randomUUID } from 'node:crypto';
import { plainRequest } from './plain-request.ts';

/** An answer, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; null when there is none. */
  readonly json: unknown;
}

/** What calls a world's server. */
export interface WorldCalls {
  readonly origin: string;
  /** `…/v4_6_release/apis/3.0`. */
  readonly base: string;
  /** Headers of the administrator's API member. */
  readonly headers: Readonly<Record<string, string>>;
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  put(path: string, body: unknown): Promise<Reply>;
  patch(path: string, operations: unknown): Promise<Reply>;
  delete(path: string): Promise<Reply>;
  /** Sends anything; a path that starts with `/` goes below the API's base, `//x` below the origin. */
  send(
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: string | Buffer },
  ): Promise<Reply>;
}

/** Calls to a server at an address, with headers that each has. Each waits for `ready` before it is sent. */
export function worldCalls(
  origin: string,
  headers: Readonly<Record<string, string>>,
  ready: () => Promise<void> | void = () => {},
): WorldCalls {
  const base = `${origin}/v4_6_release/apis/3.0`;
  const send: WorldCalls['send'] = async (method, path, init = {}) => {
    const address = path.startsWith('//') ? origin + path.slice(1) : base + path;
    const body = init.body ?? null;
    await ready();
    const answer = await plainRequest(address, { method, headers: { ...plain, ...headers, ...init.headers }, body });
    return Object.assign(answer, { json: readJson(answer.text) });
  };
  const withBody = (method: string) => (path: string, body: unknown, extra?: Record<string, string>) =>
    send(method, path, {
      headers: { 'content-type': 'application/json', ...extra },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    ...{ origin, base, headers, send },
    get: (path, extra) => send('GET', path, extra === undefined ? {} : { headers: extra }),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    delete: (path) => send('DELETE', path),
  };
}

/** Nobody reads what is sent between two ends of one process: compressing it took some hundredths of a test's processor time. */
const plain = { 'accept-encoding': 'identity' };

/** The headers that a caller with these keys sends. */
export function keyHeaders(
  company: string,
  keys: { readonly publicKey: string; readonly privateKey: string },
): Record<string, string> {
  const text = `${company}+${keys.publicKey}:${keys.privateKey}`;
  return { authorization: `Basic ${Buffer.from(text).toString('base64')}`, clientId: randomUUID() };
}

function readJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
