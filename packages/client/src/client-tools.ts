import type { AnyPath } from './any-path.ts';
import type { ApiAnswer, ApiCall, CallOptions, HttpMethod } from './connection/api-call.ts';
import { CallerKeys } from './connection/caller-keys.ts';
import type { ClientConnection } from './connection/connection.ts';
import { MisuseError } from './error/call-error.ts';
import { type ImpersonationOptions, memberKeys } from './impersonate.ts';
import { overParts } from './open-connection.ts';
import { type Redriven, redrive } from './redrive/redrive.ts';
import { resourceAt } from './resource/resource-node.ts';
import type { BreakerState } from './retry/circuit-breaker.ts';

/** A call by its parts, for what has no resource. */
export interface RawCall {
  readonly method: HttpMethod;
  /** Below `apis/3.0`. */
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
}

/** How the client is doing. */
export interface ClientState {
  readonly codebase: string | null;
  readonly breaker: BreakerState;
  readonly repetitionsLeft: number;
  readonly underWay: number;
  readonly waiting: number;
  readonly perMinute: number;
}

/** What a client has beside the modules of the API, which `A` has the types of. */
export interface ClientTools<A = unknown> {
  readonly connection: ClientConnection;
  /** The node of a path that is known at run time only: `client.at('/service/tickets/5')`. */
  at(path: string): AnyPath;
  /** A client that acts as another member, by keys that are fetched anew before they end. */
  as(memberIdentifier: string, options?: ImpersonationOptions): A & ClientTools<A>;
  /** Sends any call, by the client's policy; the answer is its text. */
  send(call: RawCall, options?: Omit<CallOptions, 'query'>): Promise<ApiAnswer>;
  /** Sends the writes again that failed for good. Raises `MisuseError` without `deadLetters`. */
  redrive(options?: { readonly isForced?: boolean }): Promise<Redriven[]>;
  readonly state: ClientState;
}

/** A client whose modules are typed by another version's `Api`. */
export function apiOver<A>(connection: ClientConnection): A & ClientTools<A> {
  const tools = toolsOf<A>(connection);
  const modules = resourceAt(connection, '');
  return new Proxy(tools, {
    get: (own, name) => (name in own ? Reflect.get(own, name) : Reflect.get(modules, name)),
  }) as unknown as A & ClientTools<A>;
}

function toolsOf<A>(connection: ClientConnection): ClientTools<A> {
  const { parts } = connection;
  return {
    connection,
    at: (path) => resourceAt(connection, `/${path.replace(/^\/+|\/+$/g, '')}`) as unknown as AnyPath,
    as: (member, options = {}) => apiOver<A>(asMember(connection, member, options)),
    send: (call, options = {}) => connection.send(toCall(call, options)),
    redrive: (options) => {
      if (parts.deadLetters === null) throw new MisuseError('The client keeps no dead letters.');
      return redrive(connection, parts.deadLetters, options);
    },
    get state() {
      return stateOf(connection);
    },
  };
}

function asMember(connection: ClientConnection, member: string, options: ImpersonationOptions): ClientConnection {
  const { parts } = connection;
  const caller = new CallerKeys(parts.settings.companyId, memberKeys(connection, member, options), parts.clock);
  return overParts({ ...parts, caller });
}

function toCall({ method, path, query = '', body }: RawCall, options: CallOptions): ApiCall {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const isRepeatable = method !== 'POST' && method !== 'PATCH';
  return { method, path, query, body: text === null ? null : { kind: 'json', text }, isRepeatable, options };
}

function stateOf({ parts: { codebase, breaker, budget, gate } }: ClientConnection): ClientState {
  const { inside, waiting, perMinute } = gate.state;
  return {
    codebase: codebase.known,
    breaker: breaker.state,
    repetitionsLeft: budget.left,
    underWay: inside,
    waiting,
    perMinute,
  };
}
