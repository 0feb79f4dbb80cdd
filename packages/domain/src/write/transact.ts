import { ConstraintViolated, type Schema, type StoredRecord, type TenantDatabase } from '@reeve/store';
import type { Actor } from '../actor.ts';
import { type Clock, toTimestamp } from '../clock.ts';
import { type Fault, refuse } from '../fault.ts';
import type { BehaviourIndex } from '../unit/behaviour-index.ts';
import type { RollUp } from '../unit/roll-up.ts';
import type { Ran } from '../unit/run-behaviours.ts';
import type { Change, Unit, WriteIntent } from '../unit/unit.ts';
import { WriteUnit } from './write-unit.ts';

/** What every write of a tenant needs, whoever asks. */
export interface Writer {
  readonly database: TenantDatabase;
  readonly schema: Schema;
  readonly behaviours: BehaviourIndex;
  /** By the collection that they are calculated from. */
  readonly rollUps: ReadonlyMap<string, readonly RollUp[]>;
  readonly clock: Clock;
  readonly newGuid: () => string;
  /** Custom fields that a patch leaves out are emptied, as the guide says, rather than kept (B2). */
  readonly strictCustomFields: boolean;
  /** Told of every change inside the transaction, when all is written: audit, outbox, caches. */
  readonly recorders: readonly Recorder[];
  /** Told when a transaction is kept: what it changed and which behaviours ran. Must not throw. */
  readonly onCommitted?: (done: Committed) => void;
}

/** Keeps what a transaction changed, within the same transaction. */
export type Recorder = (changes: readonly Change[], unit: Unit) => void | Promise<void>;

/** What a transaction did that was kept. */
export interface Committed {
  readonly changes: readonly Change[];
  readonly ran: readonly Ran[];
}

/**
 * Writes a record: the one path of every create, replace, patch and delete. Everything happens in one transaction:
 * load, apply, look up references, run behaviours, check, save, record. Answers the record as stored; null when it was
 * deleted. Raises `FaultError`, and then nothing has changed.
 */
export function write(intent: WriteIntent, actor: Actor, writer: Writer): Promise<StoredRecord | null> {
  return transact(actor, writer, (unit) => unit.write(intent));
}

/** Runs work that writes several records in one transaction, by the same path and rules. */
export async function transact<T>(
  actor: Actor,
  writer: Writer,
  work: (unit: Unit) => Promise<T>,
  now?: string,
): Promise<T> {
  const { result, done } = await kept(actor, writer, work, now ?? toTimestamp(writer.clock.now()));
  writer.onCommitted?.(done);
  return result;
}

async function kept<T>(actor: Actor, writer: Writer, work: (unit: Unit) => Promise<T>, now: string) {
  try {
    return await writer.database.write(async (transaction) => {
      const unit = new WriteUnit(transaction, actor, writer, now);
      const result = await work(unit);
      await unit.settle();
      for (const recorder of writer.recorders) await recorder(unit.changes, unit);
      return { result, done: { changes: unit.changes, ran: unit.ran } };
    });
  } catch (error) {
    if (error instanceof ConstraintViolated && error.kind === 'foreignKey') refuse(lostRace);
    throw error;
  }
}

/** Two writers at once: one deleted what the other was about to refer to. Only the database sees both. */
const lostRace: Fault = {
  kind: 'record in use',
  message: 'A record that this one refers to, or that refers to it, was changed at the same time. Please try again.',
};
