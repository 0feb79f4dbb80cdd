import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';

/** What accounting packages call expenses: they are given them as entries of a journal (evidence: invoices/expense-bills). */
export const expenseDocument = 'GENERAL JOURNAL';

/** An expense as accounting packages are given it: what it was spent on, and what it is owed to or offset by. */
export async function exportExpense(expense: RowOf<'/expense/entries'>, reader: Reader): Promise<object> {
  const { spent, offset } = await rowsOfExpense(expense.id, reader);
  const type = expense.type === null ? null : await reader.get('/expense/types', expense.type);
  const document = { documentDate: expense.date, documentType: expenseDocument, memo: type?.name };
  const member = referencePart('MemberReference', expense.member);
  return {
    ...document,
    ...entryOf(spent),
    member,
    apAccountNumber: offset?.accountNumber,
    apClass: offset?.glClass,
    ...(await partiesOf(expense, reader)),
    company: referencePart('CompanyReference', expense.company),
    project: referencePart('ProjectReference', expense.project),
    currency: referencePart('CurrencyReference', expense.currency),
    total: expense.cost,
    offset: { ...document, ...entryOf(offset), member, total: -(expense.cost ?? 0) },
  };
}

/** The rows of the ledger that book an expense: what it was spent on, and what that is owed to or offset by. */
export async function rowsOfExpense(id: number, reader: Reader) {
  const rows = await reader.select(ledgerRows, { expense: id });
  return {
    spent: rows.find((row) => !isOffset(row)),
    offset: rows.find(isOffset),
  };
}

const isOffset = ({ accountType }: StoredLedgerRow) => accountType === 'AP' || accountType === 'EO';

/** Who laid it out, for whom, and in which period of reports. */
async function partiesOf(expense: RowOf<'/expense/entries'>, reader: Reader) {
  const member = expense.member === null ? null : await reader.get('/system/members', expense.member);
  const company = expense.company === null ? null : await reader.get('/company/companies', expense.company);
  const report = expense.expenseReport === null ? null : await reader.get('/expense/reports', expense.expenseReport);
  return {
    vendorNumber: member?.vendorNumber,
    companyAccountNumber: company?.accountNumber,
    periodStartDate: report?.dateStart,
    periodEndDate: report?.dateEnd,
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
