import { MisuseError } from '../error/call-error.ts';

/** When and how often a failed attempt is repeated. Times are in milliseconds. */
export interface RetryPolicy {
  readonly name: string;
  /** Repetitions after the first attempt. */
  readonly retries: number;
  readonly baseDelay: number;
  /** What each further delay is multiplied by. */
  readonly factor: number;
  /** No delay is longer, save one that the server asks for. */
  readonly maxDelay: number;
  /** 0.2 makes of a delay anything from 80 to 120 per cent of it. */
  readonly jitter: number;
  /** For all attempts and waits together; none by default. */
  readonly deadline?: number;
  /** A connection that broke is tried again at once, the first time: it is rare, and seldom happens twice. */
  readonly isLostRetriedAtOnce: boolean;
  /** 409 is tried again too: the record may be free soon. */
  readonly isConflictRetried: boolean;
  /** While calls to the host keep failing, none is sent. */
  readonly hasBreaker: boolean;
  /** Repetitions are taken from a budget that all calls of the client share, so that an outage is not made worse. */
  readonly hasBudget: boolean;
  /** What failed for good is kept in the client's dead letters. */
  readonly keepsDeadLetters: boolean;
}

/** Names of the policies that are ready made. */
export type PolicyName = 'interactive' | 'background' | 'critical' | 'once';

const common = {
  factor: 2,
  jitter: 0.2,
  isLostRetriedAtOnce: true,
  isConflictRetried: false,
  hasBudget: true,
} as const;

/** The policies that are advised, by their figures (evidence: calling/policies); `once` repeats nothing. */
export const retryPolicies: Readonly<Record<PolicyName, RetryPolicy>> = {
  interactive: {
    ...common,
    name: 'interactive',
    retries: 3,
    baseDelay: 100,
    maxDelay: 5_000,
    hasBreaker: false,
    keepsDeadLetters: false,
  },
  background: {
    ...common,
    name: 'background',
    retries: 8,
    baseDelay: 500,
    maxDelay: 60_000,
    isConflictRetried: true,
    hasBreaker: true,
    keepsDeadLetters: true,
  },
  critical: {
    ...common,
    name: 'critical',
    retries: 5,
    baseDelay: 200,
    maxDelay: 30_000,
    hasBreaker: true,
    keepsDeadLetters: true,
  },
  once: {
    ...common,
    name: 'once',
    retries: 0,
    baseDelay: 0,
    maxDelay: 0,
    hasBreaker: false,
    keepsDeadLetters: false,
  },
};

/** The policy of a name, or the one that is given. Raises `MisuseError` for a name that is none. */
export function policyOf(policy: PolicyName | RetryPolicy): RetryPolicy {
  if (typeof policy !== 'string') return policy;
  if (Object.hasOwn(retryPolicies, policy)) return retryPolicies[policy];
  const advice = `There are ${Object.keys(retryPolicies).join(', ')}; a policy of your own is an object.`;
  throw new MisuseError(`There is no policy "${String(policy)}".`, { advice });
}
