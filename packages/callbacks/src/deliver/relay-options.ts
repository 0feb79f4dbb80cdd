import type { Clock } from '@reeve/domain';
import type { TenantDatabase } from '@reeve/store';
import type { AttemptMade } from '../outbox/attempt.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { DispatchOptions } from './dispatcher.ts';
import type { Targets } from './target.ts';
import type { Timers } from './timers.ts';

/**
 * What a relay works with. `limits` are shared by the relays of a process. `clock` is the machine's, not one that a
 * sandbox sets: it times leases.
 */
export interface RelayOptions<Made extends AttemptMade> extends Omit<DispatchOptions<Made>, 'onFinished' | 'onLapsed'> {
  readonly database: TenantDatabase;
  readonly outbox: Outbox<Made>;
  readonly targets: Targets;
  readonly timers: Timers;
  /** By which messages are due: the company's, which a sandbox may move, and whoever moves it has the relay look. */
  readonly companyClock: Clock;
  /** Marks this relay's leases; another one each time a relay is started. */
  readonly name: string;
  /** Makes room in the delivery log, some at a time; tells if there may be more to remove. */
  prune(now: number): Promise<boolean>;
  /** Ends a target that has failed for too long. */
  disable(target: number): Promise<void>;
  /** Told of each attempt that was written down. */
  onSettled?(attempt: Made): void;
}

/** For metrics. The first four count since the start. */
export interface RelayState {
  readonly delivered: number;
  readonly retrying: number;
  readonly failed: number;
  readonly discarded: number;
  /** Claimed and waiting for a permit. */
  readonly ready: number;
  readonly sending: number;
  /** Sent and not written down yet. */
  readonly unsettled: number;
}
