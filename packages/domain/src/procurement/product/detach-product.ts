import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const products = '/procurement/products';

/** The fields that a flag of the body empties. */
const ties = {
  removeFromTicket: ['ticket'],
  removeFromInvoice: ['invoice'],
  removeFromOpportunity: ['opportunity'],
  removeFromSalesOrder: ['salesOrder'],
  removeFromProject: ['project', 'phase'],
} as const;

/** Refused once its invoice is closed. */
export const detachProduct = action('POST /procurement/products/{id}/detach', {
  says: 'a product is cut loose from what the flags name',
  source: 'evidence: procurement/detach',
  takes: 'ProductDetach',
  does: async ({ id, body }, unit) => {
    const product = await findRecord(products, id, unit);
    await refuseBilled(product, unit);
    const flags = Object.keys(ties) as (keyof typeof ties)[];
    const keys = flags.flatMap((flag) => (body[flag] === true ? ties[flag] : []));
    await changeRecord(products, id, Object.fromEntries(keys.map((key) => [key, null])), unit);
    return nothing();
  },
});

async function refuseBilled({ id, invoice: on }: RowOf<typeof products>, unit: Unit): Promise<void> {
  const invoice = on === null ? null : await unit.get('/finance/invoices', on);
  const status = invoice?.status == null ? null : await unit.get('/finance/billingStatuses', invoice.status);
  if (status?.closedFlag === true)
    refuse({ kind: 'refused by rule', message: `Product ${id} is on invoice ${invoice?.id}, which is closed.` });
}
