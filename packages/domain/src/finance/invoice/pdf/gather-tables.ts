import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { adjustments, adjustmentsOf } from './lines/print-adjustments.ts';
import { expenseSummary, sumExpenses } from './lines/print-expense-summary.ts';
import { expenses, expensesOf, type PrintedExpense } from './lines/print-expenses.ts';
import { products, productsOf } from './lines/print-products.ts';
import { type PrintedTime, services, timeOf } from './lines/print-time.ts';
import { sumTime, timeSummary } from './lines/print-time-summary.ts';
import { detailOf } from './template/detail-columns.ts';
import type { MoneyText } from './template/money-text.ts';
import type { PrintedInvoice, PrintedTable } from './template/printed-invoice.ts';
import { printTable } from './template/printed-table.ts';
import type { InvoiceTemplate } from './template/shown-parts.ts';

/**
 * The tables of an invoice: services, expenses, products, and what stands on the invoice itself, and the details behind them
 * (evidence: invoices/template-pages). Empty ones are left out.
 */
export async function gatherTables(
  invoice: RowOf<'/finance/invoices'>,
  template: InvoiceTemplate | null,
  write: MoneyText,
  reader: Reader,
): Promise<Pick<PrintedInvoice, 'tables' | 'details'>> {
  const [time, spent] = [await timeOf(invoice, reader), await expensesOf(invoice.id, reader)];
  const tables = [
    timeTable(time, template, write),
    expenseTable(spent, template, write),
    printTable(products, await productsOf(invoice.id, reader), template, write),
    printTable(adjustments, await adjustmentsOf(invoice, reader), template, write),
  ];
  const details = [
    ...(template?.timeDetailVisibleFlag === true ? [printTable(timeDetail, time, template, write)] : []),
    ...(template?.expenseDetailVisibleFlag === true ? [printTable(expenseDetail, spent, template, write)] : []),
  ];
  return { tables: tables.filter(isFilled), details: details.filter(isFilled) };
}

const timeDetail = detailOf(services, 'Time Detail', 'timeDetail');
const expenseDetail = detailOf(expenses, 'Expense Detail', 'expenseDetail');

/** A template with a page of details has sums on the front page, another has the entries there. */
function timeTable(time: readonly PrintedTime[], template: InvoiceTemplate | null, write: MoneyText): PrintedTable {
  if (template?.timeDetailVisibleFlag !== true) return printTable(services, time, template, write);
  return printTable(timeSummary, sumTime(time, template), template, write);
}

function expenseTable(
  spent: readonly PrintedExpense[],
  template: InvoiceTemplate | null,
  write: MoneyText,
): PrintedTable {
  if (template?.expenseDetailVisibleFlag !== true) return printTable(expenses, spent, template, write);
  return printTable(expenseSummary, sumExpenses(spent, template), template, write);
}

function isFilled({ rows }: PrintedTable): boolean {
  return rows.length > 0;
}
