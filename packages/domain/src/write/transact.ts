import {
  ConstraintViolated,
  Foresight,
  type StoredRecord,
  type Transaction,
  TransactionRecords,
  WriteConflict,
  type WriteStart,
} from '@reeve/store';
import type { Actor } from '../actor.ts';
import { toTimestamp } from '../clock.ts';
import { type Fault, refuse } from '../fault.ts';
import type { Unit, WriteIntent } from '../unit/unit.ts';
import { GuardedRecords, MustRunAlone } from './guarded-records.ts';
import { WriteUnit } from './write-unit.ts';
import type { Committed, Recorder, Writer } from './writer.ts';

/**
 * Writes a record: the one path of every create, replace, patch and delete. Everything happens in one transaction:
 * load, apply, look up references, run behaviours, check, save, record. Answers the record as stored; null when it was
 * deleted. Raises `FaultError`, and then nothing has changed.
 */
export async function write(intent: WriteIntent, actor: Actor, writer: Writer): Promise<StoredRecord | null> {
  return (await writeRecord(intent, actor, writer)).record;
}

/** What came of a write. */
export interface RecordAsWritten {
  /** The record as it was committed, with what was calculated of it; null when it was deleted. */
  readonly record: StoredRecord | null;
  /** Whether everything is heard of that others committed before the write had its turn. Never rejects. */
  readonly heard: boolean | Promise<boolean>;
}

/** As `write`, for those who show the record: nobody has to read it again. */
export async function writeRecord(intent: WriteIntent, actor: Actor, writer: Writer): Promise<RecordAsWritten> {
  const work = async (unit: Unit) => ({ record: await unit.write(intent), heard: true });
  const table = writer.schema.tables.of(intent.view.collection);
  const ends = async ({ record }: RecordAsWritten, records: TransactionRecords) => ({
    record: record === null ? null : await records.get(table, record.id),
    heard: records.heard(),
  });
  const now = toTimestamp(writer.clock.now());
  const kind = `${intent.how} ${intent.view.path}`;
  const task: Task<RecordAsWritten> = { actor, writer, work, ends, now, kind, asksEarly: intent.how === 'create' };
  const { result, done } = mayRunAmongOthers(intent, writer) ? await runAmongOthers(task) : await kept(task);
  writer.onCommitted?.(done);
  return result;
}

/** Runs work that writes several records in one transaction, by the same path and rules. */
export async function transact<T>(
  actor: Actor,
  writer: Writer,
  work: (unit: Unit) => Promise<T>,
  now?: string,
): Promise<T> {
  const { result, done } = await kept({ actor, writer, work, now: now ?? toTimestamp(writer.clock.now()), kind: null });
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

/** Work that is to be done in one transaction. */
interface Task<T> {
  readonly actor: Actor;
  readonly writer: Writer;
  readonly work: (unit: Unit) => Promise<T>;
  /** What came of it when all that follows is written. */
  readonly ends?: (result: T, records: TransactionRecords) => Promise<T>;
  readonly now: string;
  /** What is written, in a word: what looks at the same first is likely to look at the same then. Null for work of any kind. */
  readonly kind: string | null;
  /** Whether rows of setup tables are wanted in any case: what others committed is then asked while the first record is read. */
  readonly asksEarly?: boolean;
}

/** What came of it. */
interface Kept<T> {
  readonly result: T;
  readonly done: Committed;
}

/** Runs work while no other is run, so that what it looked at is as it was when it decides. */
async function kept<T>(task: Task<T>): Promise<Kept<T>> {
  try {
    const { database, keptRows } = task.writer;
    const work = (transaction: Transaction) => {
      const kept = keptRows?.inTurn(transaction);
      const records = new TransactionRecords(transaction, database.dialect, { kept, isAlone: true });
      return perform(task, transaction, records);
    };
    return await database.write(work, 'alone', startOf(task));
  } catch (error) {
    if (isLostRace(error)) refuse(lostRace);
    throw error;
  }
}

/** Runs work beside others that guard what they look at, or alone when it comes to what cannot be guarded. */
async function runAmongOthers<T>(task: Task<T>): Promise<Kept<T>> {
  const { database, sideBySide, keptRows, foresight = new Foresight() } = task.writer;
  try {
    const work = (transaction: Transaction) => {
      const rows = keptRows?.inTurn(transaction);
      if (task.asksEarly === true) rows?.ask();
      const statements = foresight.of(transaction, task.kind ?? '');
      const records = new GuardedRecords(statements, database.dialect, sideBySide, rows);
      return perform(task, transaction, records).finally(() => records.check());
    };
    return await database.write(work, 'beside', startOf(task));
  } catch (error) {
    if (error instanceof MustRunAlone || error instanceof WriteConflict || isLostRace(error)) return kept(task);
    throw error;
  }
}

/** A write of a record looks at everything by its transaction; what other work looks at is not known here. */
function startOf({ kind }: Pick<Task<unknown>, 'kind'>): WriteStart {
  return kind === null ? 'begun' : 'ahead';
}

async function perform<T>(
  { actor, writer, work, ends, now }: Task<T>,
  transaction: Transaction,
  records: TransactionRecords,
): Promise<Kept<T>> {
  const unit = new WriteUnit(transaction, actor, writer, now, records);
  const result = await work(unit);
  await unit.settle();
  for (const recorder of writer.recorders) {
    const recording = recorder(unit.changes, unit);
    if (recording instanceof Promise) await recording;
  }
  const ended = ends === undefined ? result : await ends(result, records);
  return { result: ended, done: { changes: unit.changes, ran: unit.ran } };
}

/** Deletes look at everything that may name the record. */
function mayRunAmongOthers({ how, view }: WriteIntent, { database, sideBySide }: Writer): boolean {
  return database.dialect.holdKeys !== null && how !== 'delete' && sideBySide.has(view.collection);
}

function isLostRace(error: unknown): boolean {
  return error instanceof ConstraintViolated && error.kind === 'foreignKey';
}

/** Two writers at once: one deleted what the other was about to refer to. Only the database sees both. */
const lostRace: Fault = {
  kind: 'record in use',
  message: 'A record that this one refers to, or that refers to it, was changed at the same time. Please try again.',
};
