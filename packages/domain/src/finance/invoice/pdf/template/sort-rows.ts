import type { FlagKey, InvoiceTemplate } from './shown-parts.ts';

/** What rows are compared by. */
type SortValue = string | number;

/** In which group a row stands, in words. */
export type GroupOf<Row> = (row: Row) => string;

/** A name that templates sort by: what is compared, and what its groups are called. */
export interface SortField<Row> {
  readonly by: (row: Row) => SortValue;
  readonly named?: GroupOf<Row>;
}

/** How templates sort a table: the fields that say so, the names that they know, and the flag for sums of groups. */
export interface RowOrder<Row> {
  readonly detail: 'timeDetail' | 'expenseDetail';
  readonly subtotalled: FlagKey;
  readonly fields: Readonly<Record<string, SortField<Row>>>;
}

/**
 * Rows by the first and the second field that the template names, up or down; those that are alike stay as they were, and a
 * name that says nothing sorts nothing (evidence: invoices/template-order).
 */
export function sortRows<Row>(
  order: RowOrder<Row> | null,
  rows: readonly Row[],
  template: InvoiceTemplate | null,
): Row[] {
  if (order === null || template === null) return [...rows];
  const keys = (['Primary', 'Secondary'] as const).flatMap((rank) => {
    const field = fieldNamed(order, template[`${order.detail}${rank}SortField`]);
    const isDown = /^desc/i.test(template[`${order.detail}${rank}SortDirection`] ?? '');
    return field === null ? [] : [{ by: field.by, sign: isDown ? -1 : 1 }];
  });
  return rows.toSorted((one, other) => {
    const found = keys.map(({ by, sign }) => sign * compared(by(one), by(other)));
    return found.find((difference) => difference !== 0) ?? 0;
  });
}

/** The groups that get a sum each: rows alike in the first field; null where the template wants none. */
export function groupOf<Row>(order: RowOrder<Row> | null, template: InvoiceTemplate | null): GroupOf<Row> | null {
  if (order === null || template?.[order.subtotalled] !== true) return null;
  const field = fieldNamed(order, template[`${order.detail}PrimarySortField`]);
  if (field === null) return null;
  return field.named ?? ((row) => String(field.by(row)));
}

/** Templates write names as they like: `Ticket Number`, `ticket_number`, `TicketNumber`. */
function fieldNamed<Row>({ fields }: RowOrder<Row>, name: string | null): SortField<Row> | null {
  const plain = (name ?? '').toLowerCase().replaceAll(/[^a-z]/g, '');
  const known = Object.keys(fields).find((key) => key === plain || `${key}s` === plain);
  return known === undefined ? null : (fields[known] ?? null);
}

function compared(one: SortValue, other: SortValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'en', { sensitivity: 'base' });
}
