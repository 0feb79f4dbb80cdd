import { type Money, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { MoneyText } from './money-text.ts';
import type { PrintedTable } from './printed-invoice.ts';
import { captionOf, type FlagKey, type InvoiceTemplate, shownParts, type TemplatePart } from './shown-parts.ts';

/** A column of a table: what it prints of a row, and how it stands. */
export interface TableColumn<Row> extends TemplatePart {
  readonly text: (row: Row, write: MoneyText) => string;
  readonly place: 'left' | 'wide' | 'right';
}

/** A table with the flags by which templates collapse it, and have its total. */
export interface PrintedSort<Row> {
  readonly title: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly amount: (row: Row) => number | null;
  readonly collapsed: FlagKey;
  readonly totalled: FlagKey;
}

/** A table as the template wants it: its columns, rows or only their sum, and their total. */
export function printTable<Row>(
  { title, columns, amount, collapsed, totalled }: PrintedSort<Row>,
  rows: readonly Row[],
  template: InvoiceTemplate | null,
  write: MoneyText,
): PrintedTable {
  const sum = sumOf<'money'>(rows.map((row): Money => storedMoney(amount(row))));
  const shown = shownParts(columns, template);
  const heads = shown.map((column) => ({ caption: captionOf(column, template), place: column.place }));
  const total = shown.map((_, at) => (at === shown.length - 1 ? write(toNumber(sum)) : at === 0 ? 'Total' : ''));
  if (rows.length === 0) return { title, columns: heads, rows: [] };
  if (template?.[collapsed] === true) return { title, ...collapsedTable(title, write(toNumber(sum))) };
  const printed = rows.map((row) => shown.map(({ text }) => text(row, write)));
  return {
    title,
    columns: heads,
    rows: template?.[totalled] === true && shown.length > 1 ? [...printed, total] : printed,
  };
}

function collapsedTable(title: string, sum: string): Omit<PrintedTable, 'title'> {
  const columns = [
    { caption: 'Description', place: 'wide' },
    { caption: 'Amount', place: 'right' },
  ] as const;
  return { columns, rows: [[title, sum]] };
}
