import type { Connection, Dialect, TenantDatabase, Transaction } from '@reeve/store';
import type { AttemptMade } from './attempt.ts';
import type { Claim, Claimed, ClaimRequest, Lease } from './claim-messages.ts';

/** Where messages of one kind wait for their relay: callbacks have one, and mail has one of its own. */
export interface Outbox<Made extends AttemptMade> {
  /** What is announced when messages were put in: ids of their targets, or nothing for any. */
  readonly topic: string;
  /** The targets that have messages waiting. */
  waiting(connection: Connection): Promise<number[]>;
  /** Takes due messages for a while, so that no other process has them. */
  claim(transaction: Transaction, dialect: Dialect, requests: readonly ClaimRequest[], lease: Lease): Promise<Claimed>;
  /** Gives back what was claimed and not sent. */
  release(transaction: Transaction, claims: readonly Claim[], lease: string): Promise<void>;
  /** Writes down what was sent. Answers the targets that have failed for too long. */
  settle(transaction: Transaction, attempts: readonly Made[]): Promise<number[]>;
  /** Removes some of the messages of a target that is gone; answers how many. */
  discard(database: TenantDatabase, target: number, now: number): Promise<number>;
}
