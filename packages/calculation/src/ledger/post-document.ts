import type { Money } from '../money.ts';
import { minus, sumOf, withinLimit } from '../ten-thousandths.ts';

/** A part of a document that goes to an account: what is credited to it (debited where it is negative), and what that cost. */
export interface LedgerPart {
  /** Parts of one group become one row. */
  readonly group: string;
  readonly amount: Money;
  readonly cost: Money;
}

/** A row of the ledger: one of debit and credit is more than nothing, the other is nothing. */
export interface LedgerRow {
  /** The group of its parts; null is the row that all others are booked against. */
  readonly group: string | null;
  readonly debit: Money;
  readonly credit: Money;
  readonly cost: Money;
}

/**
 * Books a document: a row for each group in the order of their first parts, and first of all the row that they are booked
 * against. Debits equal credits to the ten-thousandth, whatever the parts are; what comes to nothing is not booked, but for
 * the groups that stand all the same. Raises `out of range`.
 */
export function postDocument(
  parts: readonly LedgerPart[],
  standing: ReadonlySet<string | null> = new Set(),
): LedgerRow[] {
  const isBooked = ({ group, debit, credit }: LedgerRow) => debit !== 0 || credit !== 0 || standing.has(group);
  const groups = Map.groupBy(parts, ({ group }) => group);
  const rows = [...groups].map(([group, of]) => rowOf(group, of)).filter(isBooked);
  const counter = sumOf(rows.map(({ debit, credit }) => minus(debit, credit)));
  return [sided(null, counter, none), ...rows].filter(isBooked);
}

const none = withinLimit<'money'>(0);

function rowOf(group: string, parts: readonly LedgerPart[]): LedgerRow {
  return sided(group, sumOf(parts.map(({ amount }) => amount)), sumOf(parts.map(({ cost }) => cost)));
}

function sided(group: string | null, amount: Money, cost: Money): LedgerRow {
  return amount < 0
    ? { group, debit: minus(none, amount), credit: none, cost }
    : { group, debit: none, credit: amount, cost };
}
