import { action } from '../../action/action.ts';
import { rows } from '../../action/result.ts';
import { recapOfOrder } from './sales-order.ts';

/** The sums over its products that were not cancelled, tax apart, as the only row of a list. */
export const showOrderRecap = action('GET /sales/orders/{id}/financialrecap', {
  says: 'what a sales order brings in and costs is shown',
  source: 'evidence: sales/recap',
  reads: async ({ id }, reader) =>
    rows([{ ...(await recapOfOrder(id, reader)) }], ['id', 'billableAmount', 'cost', 'margin', 'percent']),
});
