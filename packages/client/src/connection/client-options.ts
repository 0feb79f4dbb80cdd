import type { DeadLetterStore } from '../dead-letter/dead-letter.ts';
import type { ClientHooks } from '../observe/client-hooks.ts';
import type { BreakerFigures } from '../retry/circuit-breaker.ts';
import type { BudgetFigures } from '../retry/retry-budget.ts';
import type { PolicyName, RetryPolicy } from '../retry/retry-policy.ts';
import type { Transport } from '../transport/transport.ts';
import type { ClientClock } from '../wait/client-clock.ts';
import type { CredentialSource } from './credentials.ts';

/** How a client is made. What is left out comes from the environment (`CONNECTWISE_COMPANY_ID` and its sisters), then from the defaults. */
export interface ClientOptions {
  /** The company one logs in to. */
  readonly companyId?: string;
  readonly publicKey?: string;
  readonly privateKey?: string;
  /** In place of the two keys: another way to sign in, or a function that fetches keys. */
  readonly credentials?: CredentialSource;
  /** The integration's GUID, which every call needs. */
  readonly clientId?: string;
  /** A region (`na`, `eu`, `au`), a host or an address. */
  readonly site?: string;
  /** Found by company info when left out. */
  readonly codebase?: string;
  /** The version of the models that calls ask for, 2025.1; `newest` asks for none. */
  readonly version?: string;
  /** Allows `http:` beyond this machine. */
  readonly allowsPlainHttp?: boolean;
  /** When and how often failed attempts are repeated: `interactive` unless said otherwise. */
  readonly policy?: PolicyName | RetryPolicy;
  /** Milliseconds for one attempt: 60,000. */
  readonly timeout?: number;
  /** Calls under way at once, 20. */
  readonly atOnce?: number;
  /** Calls a minute: 1,000 of hosted systems (evidence: rate-limits/limit), and as many as there are elsewhere. */
  readonly perMinute?: number;
  /** Characters from which an address is too long, 2,000. */
  readonly longestUrl?: number;
  readonly breaker?: BreakerFigures;
  readonly budget?: BudgetFigures;
  readonly deadLetters?: DeadLetterStore;
  readonly hooks?: ClientHooks;
  readonly transport?: Transport;
  readonly fetch?: typeof fetch;
  readonly clock?: ClientClock;
  /** From 0 to 1, for jitter. */
  readonly random?: () => number;
}
