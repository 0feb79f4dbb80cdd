import type { Arguments } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const products = '/procurement/products';

const ties: Readonly<Record<string, readonly string[]>> = {
  removeFromTicket: ['ticket'],
  removeFromInvoice: ['invoice'],
  removeFromOpportunity: ['opportunity'],
  removeFromSalesOrder: ['salesOrder'],
  removeFromProject: ['project', 'phase'],
};

/** Cuts a product loose from what the flags name. Refused once its invoice is closed (special-operations 9). */
export async function detachProduct(id: number, args: Arguments, unit: Unit): Promise<void> {
  const product = await findRecord(products, id, unit);
  const keys = Object.entries(ties).flatMap(([flag, fields]) => (args[flag] === true ? fields : []));
  const invoice =
    typeof product['invoice'] === 'number' ? await unit.get('/finance/invoices', product['invoice']) : null;
  const status =
    typeof invoice?.['status'] === 'number' ? await unit.get('/finance/billingStatuses', invoice['status']) : null;
  if (status?.['closedFlag'] === true)
    refuse({ kind: 'refused by rule', message: `Product ${id} is on invoice ${invoice?.id}, which is closed.` });
  await unit.updateColumns(products, id, Object.fromEntries(keys.map((key) => [key, null])));
}
