import { type Money, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { MoneyText } from './money-text.ts';
import type { PrintedTable } from './printed-invoice.ts';
import { captionOf, type FlagKey, type InvoiceTemplate, shownParts, type TemplatePart } from './shown-parts.ts';
import { type GroupOf, groupOf, type RowOrder, sortRows } from './sort-rows.ts';

/** A column of a table: what it prints of a row, and how it stands. */
export interface TableColumn<Row> extends TemplatePart {
  readonly text: (row: Row, write: MoneyText, template: InvoiceTemplate | null) => string;
  readonly place: 'left' | 'wide' | 'right';
  /** Whether sums of the table stand in it. */
  readonly isAmount?: boolean;
}

/** A table with the flags by which templates collapse it, and have its total. */
export interface PrintedSort<Row> {
  readonly title: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly amount: (row: Row) => number | null;
  readonly collapsed?: FlagKey;
  readonly totalled?: FlagKey;
  /** By what its rows are in order, and with sums between them; null where templates say nothing of that. */
  readonly order: RowOrder<Row> | null;
}

/** A table as the template wants it: its columns, rows in its order or only their sum, sums of groups, and the total. */
export function printTable<Row>(
  sort: PrintedSort<Row>,
  unsorted: readonly Row[],
  template: InvoiceTemplate | null,
  write: MoneyText,
): PrintedTable {
  const { title, columns, collapsed, totalled } = sort;
  const shown = shownParts(columns, template);
  const heads = shown.map((column) => ({ caption: captionOf(column, template), place: column.place }));
  if (unsorted.length === 0) return { title, columns: heads, rows: [], sums: [] };
  if (collapsed !== undefined && template?.[collapsed] === true)
    return { title, ...collapsedTable(title, write(sumOfRows(sort, unsorted))) };
  const rows = sortRows(sort.order, unsorted, template);
  const sum = (caption: string, of: readonly Row[]) => sumRow(shown, caption, write(sumOfRows(sort, of)));
  const lines: PrintedLine[] = groupsOf(rows, groupOf(sort.order, template)).flatMap(({ name, members }) => [
    ...members.map((row) => ({ texts: shown.map(({ text }) => text(row, write, template)), isSum: false })),
    ...(name === null || shown.length < 2 ? [] : [{ texts: sum(`Subtotal ${name}`.trim(), members), isSum: true }]),
  ]);
  if (totalled !== undefined && template?.[totalled] === true && shown.length > 1)
    lines.push({ texts: sum('Total', rows), isSum: true });
  return { title, columns: heads, ...printedLines(lines) };
}

interface PrintedLine {
  readonly texts: readonly string[];
  readonly isSum: boolean;
}

/** The texts of lines, and which of them are sums. */
function printedLines(lines: readonly PrintedLine[]): Pick<PrintedTable, 'rows' | 'sums'> {
  return { rows: lines.map(({ texts }) => texts), sums: lines.flatMap(({ isSum }, at) => (isSum ? [at] : [])) };
}

function sumOfRows<Row>({ amount }: PrintedSort<Row>, rows: readonly Row[]): number {
  return toNumber(sumOf<'money'>(rows.map((row): Money => storedMoney(amount(row)))));
}

/** The caption stands first, the sum in the column of amounts, or the last one where that is hidden. */
function sumRow<Row>(columns: readonly TableColumn<Row>[], caption: string, sum: string): string[] {
  const found = columns.findIndex(({ isAmount }) => isAmount === true);
  const at = found > 0 ? found : columns.length - 1;
  return columns.map((_, column) => (column === at ? sum : column === 0 ? caption : ''));
}

/** Rows that follow one another in one group; all of them without a name where there are no groups. */
function groupsOf<Row>(rows: readonly Row[], group: GroupOf<Row> | null) {
  if (group === null) return [{ name: null, members: [...rows] }];
  const groups: { readonly name: string | null; readonly members: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.name === group(row)) last.members.push(row);
    else groups.push({ name: group(row), members: [row] });
  }
  return groups;
}

function collapsedTable(title: string, sum: string): Omit<PrintedTable, 'title'> {
  const columns = [
    { caption: 'Description', place: 'wide' },
    { caption: 'Amount', place: 'right' },
  ] as const;
  return { columns, rows: [[title, sum]], sums: [] };
}
