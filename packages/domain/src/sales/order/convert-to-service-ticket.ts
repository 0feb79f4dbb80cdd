import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { convertOrder } from './sales-order.ts';

/** Refused where every product of the order is on a ticket already. */
export const convertOrderToTicket = action('POST /sales/orders/{id}/convertToServiceTicket', {
  says: "a service ticket is made of a sales order's products that no ticket has yet",
  source: 'evidence: sales/order-to-ticket',
  does: async ({ id }, unit, { rights }) => {
    await rights.require('add', '/service/tickets', null);
    return record('/service/tickets', await convertOrder(id, unit));
  },
});
