import type { Method } from '@reeve/catalogue';
import type { Fault } from '@reeve/domain';

/** A refusal that the caller can cause and that is neither the data's nor the language's: access, routes, form. */
export type ServerFault =
  | { readonly kind: 'unknown endpoint' }
  | { readonly kind: 'method not served'; readonly method: string; readonly allowed: readonly Method[] }
  /** The hosted gateway cannot tell where to send the call (evidence: errors/cannot-route). */
  | { readonly kind: 'cannot route' }
  /** The Basic value holds no company, key and secret. */
  | { readonly kind: 'credentials not split' }
  /** `retryAfterSeconds` is set while guessing is being slowed. */
  | { readonly kind: 'not authenticated'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'tls required' }
  /** A web page came by a name that is not the sandbox's own; empty when it gave none. */
  | { readonly kind: 'foreign page'; readonly host: string }
  | { readonly kind: 'too many requests'; readonly retryAfterSeconds: number; readonly form: LimitForm }
  | { readonly kind: 'condition refused'; readonly message: string }
  /** More than an answer may hold was asked for; the message says how to ask for less. */
  | { readonly kind: 'answer too large'; readonly message: string }
  /** The database worked on it for longer than it may. */
  | { readonly kind: 'took too long' }
  /** As much is going on as there is room for. */
  | { readonly kind: 'too busy' }
  | { readonly kind: 'body too large' }
  /** A body has more of something than it may have, however small it is; the message says of what. */
  | { readonly kind: 'too much in body'; readonly message: string }
  /** The sender of a body went away, or was too slow. */
  | { readonly kind: 'body incomplete' }
  /** What all calls together may hold in memory is held; the message says of what. */
  | { readonly kind: 'no room'; readonly message: string; readonly retryAfterSeconds: number }
  | { readonly kind: 'unsupported media'; readonly message: string }
  | { readonly kind: 'version refused'; readonly message: string }
  /** The tenant was closed while the call was answered: it is being deleted. */
  | { readonly kind: 'tenant closed'; readonly retryAfterSeconds: number }
  /** Others hold what the call would write; nothing was changed. */
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  /** The database cannot be asked or cannot keep anything at the moment. */
  | { readonly kind: 'database away'; readonly message: string; readonly retryAfterSeconds: number }
  /** Something that should never happen did. The log has it; the caller learns nothing of the inside. */
  | { readonly kind: 'bug' };

/** The two documented forms of telling a client of the limit (evidence: rate-limits/body, rate-limits/other-form). */
export type LimitForm = 'retry-after' | 'x-ratelimit';

/** Everything that a call can be refused for. */
export type CallFault = Fault | ServerFault;

/** The class thrown for a refusal that the server makes. */
export class ServerFaultError extends Error {
  readonly fault: ServerFault;
  constructor(fault: ServerFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Raises a refusal of the server's. */
export function refuseCall(fault: ServerFault): never {
  throw new ServerFaultError(fault);
}
