import { randomUUID } from 'node:crypto';
import type { Clock } from '@reeve/domain';
import {
  type Environment,
  type Observation,
  openServices,
  type RunningServer,
  type Services,
  serve,
  type Tenant,
  Visit,
} from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { checkedBehaviour } from './checked-behaviours.ts';
import { aPlace, type WorldPlace } from './world-place.ts';
import { worldCompany, worldKeys, worldStart } from './world-tenant.ts';

/** A clock that stands still until it is moved. */
export interface StillClock extends Clock {
  /** Sets the time, as a timestamp. */
  set(timestamp: string): void;
  /** Moves the time on by so many seconds. */
  pass(seconds: number): void;
}

/** What a world is made with. */
export interface WorldOptions {
  readonly engine?: 'sqlite' | 'postgres';
  /** When it begins: a timestamp. */
  readonly now?: string;
  /** Settings by flag, as on the command line without dashes (`'rate-limit': '5'`). */
  readonly flags?: Readonly<Record<string, string>>;
  /** A world whose database this server is to work on too, as a second process would. PostgreSQL only. Dispose of it first. */
  readonly beside?: World;
  /** Set where a test makes further tenants: they are then copied, as in a server that has made one before. */
  readonly furtherTenants?: boolean;
  /** What times callbacks in place of the machine's own clock and timers. */
  readonly callbackTime?: Environment['callbackTime'];
  /** What ends calls whose time is over, in place of the machine's timers. */
  readonly timers?: Environment['timers'];
  /** Where a built console lies. */
  readonly consoleFolder?: string;
}

/** An answer, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; null when there is none. */
  readonly json: unknown;
}

/** A server on a fresh tenant of its own, with a clock that can be moved. */
export interface World extends AsyncDisposable {
  readonly origin: string;
  /** `…/v4_6_release/apis/3.0`. */
  readonly base: string;
  readonly clock: StillClock;
  readonly tenant: Tenant;
  readonly parts: Services;
  readonly server: RunningServer;
  /** Where its data is. */
  readonly place: WorldPlace;
  /** Everything that the server said so far. */
  readonly observed: Observation[];
  /** What every behaviour that ran since the world began says of itself, in order. Empty it to hear of one write. */
  readonly ran: string[];
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

/** Makes a world. Dispose of it when the test is over (`await using world = await aWorld()`). */
export async function aWorld(options: WorldOptions = {}): Promise<World> {
  const clock = stillClock(options.now ?? worldStart);
  const own = options.beside === undefined;
  const place = options.beside?.place ?? (await aPlace(options.engine ?? 'sqlite', options.furtherTenants));
  const flags = { port: '0', mode: 'sandbox', ...place.flags, ...options.flags };
  const { settings } = readSettings({ flags, environment: {} });
  const observed: Observation[] = [];
  const ran: string[] = [];
  const environment = {
    clock,
    print: () => {},
    aroundBehaviour: checkedBehaviour(ran),
    ...(options.callbackTime === undefined ? {} : { callbackTime: options.callbackTime }),
    ...(options.consoleFolder === undefined ? {} : { consoleFolder: options.consoleFolder }),
    ...(options.timers === undefined ? {} : { timers: options.timers }),
    observe: (observation: Observation) => {
      observed.push(observation);
      if (observation.kind === 'bug') process.stderr.write(`${(observation.error as Error).stack}\n`);
    },
  };
  const parts = await openServices(settings, environment);
  const tenant = await parts.tenants.find(worldCompany, new Visit());
  if (tenant === null) throw new Error('A world has its tenant from the start.');
  const server = await serve(parts, settings, environment);
  const close = async () => {
    await server.close();
    if (own) await place[Symbol.asyncDispose]();
  };
  return toWorld({ clock, tenant, parts, server, place, observed, ran, close });
}

interface Made {
  readonly clock: StillClock;
  readonly tenant: Tenant;
  readonly parts: Services;
  readonly server: RunningServer;
  readonly place: WorldPlace;
  readonly observed: Observation[];
  readonly ran: string[];
  readonly close: () => Promise<void>;
}

function toWorld({ clock, tenant, parts, server, place, observed, ran, close }: Made): World {
  const origin = server.urls[0] ?? '';
  const base = `${origin}/v4_6_release/apis/3.0`;
  const headers = keyHeaders(worldCompany, worldKeys);
  const send: World['send'] = async (method, path, init = {}) => {
    const address = path.startsWith('//') ? origin + path.slice(1) : base + path;
    const body = init.body === undefined ? null : typeof init.body === 'string' ? init.body : new Uint8Array(init.body);
    const response = await fetch(address, {
      method,
      headers: { ...plain, ...headers, ...init.headers },
      body,
      redirect: 'manual',
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: readJson(text) };
  };
  const withBody = (method: string) => (path: string, body: unknown, extra?: Record<string, string>) =>
    send(method, path, {
      headers: { 'content-type': 'application/json', ...extra },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    origin,
    base,
    clock,
    tenant,
    parts,
    server,
    place,
    observed,
    ran,
    headers,
    send,
    get: (path, extra) => send('GET', path, extra === undefined ? {} : { headers: extra }),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    delete: (path) => send('DELETE', path),
    [Symbol.asyncDispose]: close,
  };
}

/** Nobody reads what is sent between two ends of one process: compressing it was a twentieth of what a test takes. */
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

function stillClock(start: string): StillClock {
  let now = Date.parse(start);
  return {
    now: () => now,
    set: (timestamp) => {
      now = Date.parse(timestamp);
    },
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}
