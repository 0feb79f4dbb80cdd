import type { RowOf } from '@reeve/store';
import { isLeftToInvoice } from '../../../time/invoiced/left-to-invoice.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { feeOfEntry, feeOfSubject, isSameFee } from '../fee/fee-of.ts';
import { isBilled } from '../tax/invoice-lines.ts';
import { mayBeBilled } from './may-be-billed.ts';
import { isSold, mayBeSold } from './may-be-sold.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** Ids of what an invoice takes, by collection. */
export interface Unbilled {
  readonly '/time/entries': readonly number[];
  readonly '/expense/entries': readonly number[];
  readonly '/procurement/products': readonly number[];
}

/** The records of what an invoice is for, as an equality: a ticket's, a project's, a phase's, an order's or its company's. */
type UnbilledScope = Partial<Record<'ticket' | 'project' | 'phase' | 'salesOrder' | 'company', number>>;

/**
 * What is unbilled of that which an invoice is for, up to its date: time of which an agreement leaves something to
 * invoice, billable expenses and products. Null where it is for nothing in particular (evidence: invoices/unbilled).
 */
export async function findUnbilled(invoice: Invoice, records: StoredRecords): Promise<Unbilled | null> {
  const scope = scopeOf(invoice);
  if (scope === null) return null;
  const { salesOrder, ...others } = scope;
  const isOrder = salesOrder !== undefined;
  return {
    '/time/entries': isOrder ? [] : await unbilledTime(others, invoice, records),
    '/expense/entries': isOrder ? [] : await unbilledExpenses(others, invoice, records),
    '/procurement/products': await unbilledProducts(scope, records),
  };
}

function scopeOf({ applyToType, applyToId, company }: Invoice): UnbilledScope | null {
  if (applyToType === 'All') return company === null ? null : { company };
  if (applyToId === null) return null;
  if (applyToType === 'Ticket') return { ticket: applyToId };
  if (applyToType === 'Project') return { project: applyToId };
  if (applyToType === 'ProjectPhase') return { phase: applyToId };
  return applyToType === 'SalesOrder' ? { salesOrder: applyToId } : null;
}

async function unbilledTime(scope: UnbilledScope, invoice: Invoice, records: StoredRecords): Promise<number[]> {
  const ids: number[] = [];
  for (const entry of await records.select('/time/entries', { ...scope, invoice: null }))
    if (
      isLeftToInvoice(entry) &&
      isBy(entry.timeStart, invoice.date) &&
      (await mayBeBilled(entry, records)) &&
      (await isBilledHere(entry, invoice, records))
    )
      ids.push(entry.id);
  return ids;
}

/** Time that is billed as a whole waits for the invoice of its ticket or project (evidence: invoices/fees). */
async function isBilledHere(entry: RowOf<'/time/entries'>, invoice: Invoice, records: StoredRecords): Promise<boolean> {
  const fee = await feeOfEntry(entry, records);
  return fee === null || isSameFee(fee, await feeOfSubject(invoice, records));
}

async function unbilledExpenses(scope: UnbilledScope, { date }: Invoice, records: StoredRecords): Promise<number[]> {
  const ids: number[] = [];
  for (const entry of await records.select('/expense/entries', { ...scope, invoice: null }))
    if ((entry.amountOnInvoice ?? 0) !== 0 && isBy(entry.date, date) && (await mayBeBilled(entry, records)))
      ids.push(entry.id);
  return ids;
}

async function unbilledProducts(scope: UnbilledScope, records: StoredRecords): Promise<number[]> {
  const found = await records.select('/procurement/products', { ...scope, invoice: null });
  const ids: number[] = [];
  for (const product of found)
    if (isBilled(product) && isSold(product) && (await mayBeSold(product, records))) ids.push(product.id);
  return ids;
}

/** Whether something was by the end of a day, given by any moment of it. */
export function isBy(at: string | null, date: string | null): boolean {
  return date === null || at === null || at.slice(0, 10) <= date.slice(0, 10);
}
