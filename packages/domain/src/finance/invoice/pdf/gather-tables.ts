import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { adjustments, adjustmentsOf } from './lines/print-adjustments.ts';
import { expenses, expensesOf } from './lines/print-expenses.ts';
import { products, productsOf } from './lines/print-products.ts';
import { services, timeOf } from './lines/print-time.ts';
import type { MoneyText } from './template/money-text.ts';
import type { PrintedTable } from './template/printed-invoice.ts';
import { printTable } from './template/printed-table.ts';
import type { InvoiceTemplate } from './template/shown-parts.ts';

/** The tables of an invoice: services, expenses, products, and what stands on the invoice itself. Empty ones are left out. */
export async function gatherTables(
  invoice: RowOf<'/finance/invoices'>,
  template: InvoiceTemplate | null,
  write: MoneyText,
  reader: Reader,
): Promise<PrintedTable[]> {
  const tables = [
    printTable(services, await timeOf(invoice.id, reader), template, write),
    printTable(expenses, await expensesOf(invoice.id, reader), template, write),
    printTable(products, await productsOf(invoice.id, reader), template, write),
    printTable(adjustments, await adjustmentsOf(invoice, reader), template, write),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
