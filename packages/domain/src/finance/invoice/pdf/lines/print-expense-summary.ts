import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { PrintedSort, TableColumn } from '../template/printed-table.ts';
import { type InvoiceTemplate, shownParts } from '../template/shown-parts.ts';
import type { PrintedExpense } from './print-expenses.ts';

/** Expenses that the front page tells as one: those that are alike in what it shows of them. */
export interface SummedExpenses {
  readonly expenses: readonly PrintedExpense[];
  /** Any of them: they are alike. */
  readonly first: PrintedExpense;
}

/** What expenses have to be alike in, where it is shown. */
const shared: readonly TableColumn<SummedExpenses>[] = [
  {
    place: 'wide',
    caption: 'Type',
    captionKey: 'expensesTypeCaption',
    flag: 'expensesTypeVisibleFlag',
    usual: true,
    text: ({ first }) => first.type,
  },
  {
    place: 'left',
    caption: 'Staff',
    captionKey: 'expensesStaffCaption',
    flag: 'expensesStaffVisibleFlag',
    usual: false,
    text: ({ first }) => first.member?.identifier ?? '',
  },
];

/** What the front page tells of expenses. */
export const expenseSummary: PrintedSort<SummedExpenses> = {
  title: 'Expenses',
  collapsed: 'expensesCollapsedFlag',
  totalled: 'expensesTotalVisibleFlag',
  amount: amountOf,
  order: null,
  columns: [
    ...shared,
    {
      place: 'right',
      caption: 'Amount',
      captionKey: 'expensesAmountCaption',
      flag: 'expensesAmountVisibleFlag',
      usual: true,
      isAmount: true,
      text: (row, write) => write(amountOf(row)),
    },
  ],
};

/** Expenses that are alike in all that is shown of them, and in whether they are billed, summed (evidence: invoices/template-pages). */
export function sumExpenses(expenses: readonly PrintedExpense[], template: InvoiceTemplate | null): SummedExpenses[] {
  const shown = shownParts(expenseSummary.columns, template).filter((column) => shared.includes(column));
  const alike = Map.groupBy(expenses, (first) => {
    const row = { first, expenses: [first] };
    return JSON.stringify([first.expense.billableOption, ...shown.map(({ text }) => text(row, String, template))]);
  });
  return [...alike.values()].flatMap((same) => same.slice(0, 1).map((first) => ({ first, expenses: same })));
}

function amountOf({ expenses }: SummedExpenses): number {
  return toNumber(sumOf<'money'>(expenses.map(({ expense }) => storedMoney(expense.amountOnInvoice))));
}
