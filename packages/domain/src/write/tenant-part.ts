import type { OwnTable, Schema, TenantDatabase, Transaction } from '@reeve/store';
import type { Recorder, Writer } from './writer.ts';

/** What a part stands on when its tenant is opened. */
export interface TenantGround {
  readonly database: TenantDatabase;
  readonly schema: Schema;
  /** What a part that is listed before keeps of this tenant. Raises an error for one that is not listed there. */
  part<Own>(part: TenantPart<Own>): Own;
}

/** A part of an open tenant: what it keeps, and what it takes part in. None of its functions may raise but `close`. */
export interface AttachedPart<Own> {
  /** What others may ask it for. */
  readonly own: Own;
  /** Told of every change inside the transaction, in the order in which parts are listed. */
  readonly recorder?: Recorder;
  /**
   * Hears that a record was written, by whatever process, before the write is answered where this process made it, and below
   * which records it stood and stands: none, one or two.
   */
  heard?(table: string, id: number, above: readonly number[]): void;
  /** Forgets what it keeps by what it hears: changes of other processes may have been missed. */
  forget?(): void;
  /** Begins work of its own: the tenant is being served. */
  open?(writer: Writer): void;
  /** Ends it: the tenant's database closes when this resolves. Also called for a part that was never opened. */
  close?(): void | Promise<void>;
}

/**
 * Something that has tables or state of its own in every tenant: sessions, callbacks, the API log. Declared by its owner;
 * the server lists all, and knows nothing of any.
 */
export interface TenantPart<Own> {
  readonly name: string;
  readonly tables: readonly OwnTable[];
  attach(ground: TenantGround): AttachedPart<Own>;
  /** Whether a tenant that nobody calls has work waiting for this part. Its tables may not be there yet. */
  hasWork?(database: TenantDatabase): Promise<boolean>;
  /** Takes out of a copy of a tenant, before anybody uses it, what would be done twice: here and where it was copied from. */
  leaveUndone?(transaction: Transaction): Promise<void>;
}
