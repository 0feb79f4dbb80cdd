import { logAnything, TransactionRecords } from '@reeve/store';
import type { Actor } from '../actor.ts';
import type { Unit } from '../unit/unit.ts';
import { KeptSetup } from './kept-setup.ts';
import { WriteUnit } from './write-unit.ts';
import type { Writer } from './writer.ts';

/** Does one thing as a member did it at a moment: both are what rules and stamps see, and roll-ups follow at once. */
export type DoAs = <T>(actor: Actor, now: string, does: (unit: Unit) => Promise<T>) => Promise<T>;

/**
 * Writes what happened over a time, each thing by who did it and when, in one transaction. Nobody is told of it: no
 * recorder, no observer. For tenants that are filled before anybody uses them.
 */
export function writeHistory<T>(writer: Writer, work: (doAs: DoAs) => Promise<T>): Promise<T> {
  const { dialect } = writer.database;
  return writer.database.write(async (transaction) => {
    // On SQLite nobody else has the tenant open.
    if (dialect.name === 'postgres') logAnything(transaction);
    const records = new TransactionRecords(transaction, dialect, { isAlone: true });
    // What is kept of setup tables is of this transaction alone, and follows what it writes to them.
    const setup = new KeptSetup();
    return work(async (actor, now, does) => {
      const unit = new WriteUnit(transaction, actor, { ...writer, setup }, now, records);
      const result = await does(unit);
      await unit.settle();
      setup.settle(transaction);
      return result;
    });
  }, 'alone');
}
