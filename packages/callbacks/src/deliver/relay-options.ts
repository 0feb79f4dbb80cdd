import type { TenantDatabase } from '@reeve/store';
import type { RecorderLimits } from '../log/prune-log.ts';
import type { FinishedAttempt } from '../outbox/settle-attempts.ts';
import type { SubscriptionCache } from '../subscription/subscription-cache.ts';
import type { DispatchOptions } from './dispatch.ts';
import type { Timers } from './timers.ts';

/**
 * What a courier works with. `slots` are shared by the couriers of a process. `clock` is the machine's, not one that a
 * sandbox sets: it times leases and retries.
 */
export interface CourierOptions extends Omit<DispatchOptions, 'onFinished' | 'onLapsed'> {
  readonly database: TenantDatabase;
  readonly subscriptions: SubscriptionCache;
  readonly timers: Timers;
  /** Marks this courier's leases; another one each time a courier is started. */
  readonly name: string;
  readonly recorder: RecorderLimits;
  /** Sets a callback's `inactiveFlag`. */
  disable(callback: number): Promise<void>;
  /** Told of each attempt that was written down. */
  onSettled?(attempt: FinishedAttempt): void;
}

/** For metrics. The first four count since the start. */
export interface CourierState {
  readonly delivered: number;
  readonly retrying: number;
  readonly failed: number;
  readonly discarded: number;
  /** Claimed and waiting for a slot. */
  readonly ready: number;
  readonly sending: number;
  /** Sent and not written down yet. */
  readonly unsettled: number;
}
