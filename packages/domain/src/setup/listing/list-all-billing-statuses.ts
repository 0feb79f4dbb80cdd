import { behaviour } from '../../unit/behaviour.ts';
import { fieldsOfOrders, flagsOfOrders, obeyOrders } from './listing-order.ts';

const orders = [
  {
    addAll: 'addAllStatuses',
    removeAll: 'removeAllStatuses',
    list: 'billingStatusIds',
    all: '/finance/billingStatuses',
  },
] as const;

/** The flags are orders, not states: they are false again when they are done. */
export const listAllBillingStatuses = behaviour('/company/portalConfigurations/{parentId}/invoiceSetups', {
  says: 'the invoices of a portal are shown in all billing statuses, or in none, when it is told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'complete',
  on: { changed: flagsOfOrders(orders) },
  sets: fieldsOfOrders(orders),
  does: ({ after }, unit) => obeyOrders(after, orders, unit),
});
