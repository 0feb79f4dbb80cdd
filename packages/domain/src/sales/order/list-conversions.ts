import { action } from '../../action/action.ts';
import { rows } from '../../action/result.ts';
import { conversionNames, toConversionRow } from '../opportunity/conversion-row.ts';
import { ticketsOfOrder } from './sales-order.ts';

/** The tickets that its products are on. */
export const listOrderConversions = action('GET /sales/orders/conversions/{id}', {
  says: 'what a sales order was converted to is listed',
  source: 'evidence: sales/order-to-ticket',
  names: '/sales/orders',
  reads: async ({ id }, reader) => {
    const tickets = await ticketsOfOrder(id, reader);
    return rows(
      tickets.map((ticket) => toConversionRow('ServiceTicket', ticket, 'summary')),
      conversionNames,
    );
  },
});
