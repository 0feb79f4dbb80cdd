import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import type { StoredLedgerRow } from '../entry/ledger-rows.ts';
import { expenseDocument, rowsOfExpense } from './export-expense.ts';

type Expense = RowOf<'/expense/entries'>;

/** Expenses that a member is paid back, and those that the provider's own means paid. */
export interface SplitExpenses {
  /** By report. */
  readonly owed: readonly (readonly Expense[])[];
  readonly others: readonly Expense[];
}

/**
 * What members are paid back is a bill a report where the accounting package is set up so; else every expense is an entry of a
 * journal (evidence: invoices/expense-bills).
 */
export async function splitExpenses(expenses: readonly Expense[], reader: Reader): Promise<SplitExpenses> {
  const setup = await reader.first('/finance/accountingPackageSetup', {});
  if (setup?.transferExpensesAsBillFlag !== true) return { owed: [], others: expenses };
  const isOwed = ({ reimbursement }: Expense) => reimbursement === 'Reimbursable';
  const byReport = Map.groupBy(expenses.filter(isOwed), ({ member, expenseReport, currency }) =>
    [member, expenseReport, currency].join('/'),
  );
  return { owed: [...byReport.values()], others: expenses.filter((expense) => !isOwed(expense)) };
}

/** The bill of a member for a report, with a detail an expense. */
export async function exportExpenseBill(expenses: readonly Expense[], reader: Reader): Promise<object> {
  const [first] = expenses;
  const member = first?.member == null ? null : await reader.get('/system/members', first.member);
  const report = first?.expenseReport == null ? null : await reader.get('/expense/reports', first.expenseReport);
  const detail: object[] = [];
  const payables: StoredLedgerRow[] = [];
  for (const expense of expenses) {
    const { spent, offset } = await rowsOfExpense(expense.id, reader);
    if (offset !== undefined) payables.push(offset);
    detail.push(await detailOf(expense, [spent, offset], reader));
  }
  const id = payables[0]?.id ?? 0;
  return {
    id,
    documentDate: report?.dateEnd ?? first?.date,
    documentType: expenseDocument,
    documentNumber: `${id}${member?.identifier ?? ''}`,
    memo: report === null ? null : `Expenses for ${dayOf(report.dateStart)} - ${dayOf(report.dateEnd)}`,
    glClass: payables[0]?.glClass,
    apAccountNumber: payables[0]?.accountNumber,
    member: referencePart('MemberReference', member?.id),
    vendorNumber: member?.vendorNumber,
    currency: referencePart('CurrencyReference', first?.currency),
    total: toNumber(sumOf(expenses.map(({ cost }) => storedMoney(cost)))),
    detail,
  };
}

async function detailOf(expense: Expense, rows: readonly (StoredLedgerRow | undefined)[], reader: Reader) {
  const type = expense.type === null ? null : await reader.get('/expense/types', expense.type);
  const [spent] = rows;
  return {
    id: rows.flatMap((row) => row?.id ?? []),
    documentDate: expense.date,
    glTypeId: spent?.accountType,
    memo: type?.name,
    company: referencePart('CompanyReference', expense.company),
    accountNumber: spent?.accountNumber,
    expenseClass: referencePart('ClassificationReference', expense.classification),
    currency: referencePart('CurrencyReference', expense.currency),
    total: expense.cost,
    billable: expense.billableOption === 'Billable',
    reimbursable: expense.reimbursement === 'Reimbursable',
    companyAdvance: type?.advancedAmountFlag === true,
  };
}

function dayOf(moment: string | null): string {
  return moment?.slice(0, 10) ?? '';
}
