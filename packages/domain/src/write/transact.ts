import { ConstraintViolated, type StoredRecord } from '@reeve/store';
import type { Actor } from '../actor.ts';
import { toTimestamp } from '../clock.ts';
import { type Fault, refuse } from '../fault.ts';
import type { Unit, WriteIntent } from '../unit/unit.ts';
import { WriteUnit } from './write-unit.ts';
import type { Committed, Recorder, Writer } from './writer.ts';

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

/** Carries what a rehearsal did out of the transaction that it rolls back. */
class Rehearsed extends Error {
  readonly done: Committed;
  constructor(done: Committed) {
    super('A rehearsal is never kept.');
    this.done = done;
  }
}

/**
 * Runs work as `transact` does, roll-ups included, and keeps nothing of it: answers what would have changed and which
 * behaviours ran. No recorder is told. Raises what the work raises.
 */
export async function rehearse(
  actor: Actor,
  writer: Writer,
  work: (unit: Unit) => Promise<unknown>,
): Promise<Committed> {
  const tell: Recorder = (changes, unit) => {
    throw new Rehearsed({ changes, ran: unit.ran });
  };
  try {
    await transact(actor, { ...writer, recorders: [tell], onCommitted: undefined }, work);
  } catch (error) {
    if (error instanceof Rehearsed) return error.done;
    throw error;
  }
  throw new Error('A rehearsal was kept.');
}

async function kept<T>(actor: Actor, writer: Writer, work: (unit: Unit) => Promise<T>, now: string) {
  try {
    return await writer.database.write(async (transaction) => {
      const unit = new WriteUnit(transaction, actor, writer, now);
      const result = await work(unit);
      await unit.settle();
      for (const recorder of writer.recorders) await recorder(unit.changes, unit);
      return { result, done: { changes: unit.changes, ran: unit.ran } };
    }, 'alone');
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
