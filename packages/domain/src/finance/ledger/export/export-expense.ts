import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';

/** An expense as accounting packages are given it: what it was spent on, and what it is owed to or offset by. */
export async function exportExpense(expense: RowOf<'/expense/entries'>, reader: Reader): Promise<object> {
  const rows = await reader.select(ledgerRows, { expense: expense.id });
  const spent = rows.find(({ debit }) => (debit ?? 0) > 0);
  const offset = rows.find(({ credit }) => (credit ?? 0) > 0);
  const document = { documentDate: expense.date, documentType: 'EXPENSE' };
  const member = referencePart('MemberReference', expense.member);
  return {
    ...document,
    ...entryOf(spent),
    member,
    apAccountNumber: offset?.accountNumber,
    company: referencePart('CompanyReference', expense.company),
    project: referencePart('ProjectReference', expense.project),
    currency: referencePart('CurrencyReference', expense.currency),
    total: expense.cost,
    offset: { ...document, ...entryOf(offset), member, total: -(expense.cost ?? 0) },
  };
}

function entryOf(row: StoredLedgerRow | undefined) {
  return {
    id: row?.id ?? 0,
    accountNumber: row?.accountNumber,
    glClass: row?.glClass,
    glTypeId: row?.accountType,
    description: row?.description,
  };
}
