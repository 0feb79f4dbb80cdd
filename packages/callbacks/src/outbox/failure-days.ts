import type { Transaction } from '@reeve/store';
import { idList } from './id-list.ts';

/**
 * After so many days in a row with failures and without a success a callback is disabled
 * (evidence: callbacks/disabling).
 */
export const daysUntilDisabled = 3;

const day = 86_400_000;

/**
 * Notes that a message of a callback failed at a time (milliseconds since the epoch), and tells if the callback has now
 * failed on `daysUntilDisabled` calendar days (UTC, *assumed*; evidence: callbacks/failure-days) in a row.
 */
export async function noteFailed(transaction: Transaction, callback: number, at: number): Promise<boolean> {
  const [row] = await transaction.all('select days, last_day from reeve_callback_state where callback = ?', [callback]);
  const today = dayOf(at);
  if (row === undefined) {
    await transaction.run(
      'insert into reeve_callback_state (callback, days, last_day) values (?, 1, ?) on conflict (callback) do nothing',
      [callback, today],
    );
    return false;
  }
  const days = nextCount(Number(row[0]), String(row[1]), today, dayOf(at - day));
  await transaction.run('update reeve_callback_state set days = ?, last_day = ? where callback = ?', [
    days,
    today,
    callback,
  ]);
  return days >= daysUntilDisabled;
}

function nextCount(days: number, lastDay: string, today: string, yesterday: string): number {
  if (lastDay === today) return days;
  return lastDay === yesterday ? days + 1 : 1;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Forgets the failures of callbacks that were delivered to, or that were disabled. */
export async function noteDelivered(transaction: Transaction, callbacks: readonly number[]): Promise<void> {
  if (callbacks.length === 0) return;
  const { places, ids } = idList(callbacks);
  await transaction.run(`delete from reeve_callback_state where callback in ${places}`, ids);
}
