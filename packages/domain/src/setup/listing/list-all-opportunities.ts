import { behaviour } from '../../unit/behaviour.ts';
import { fieldsOfOrders, flagsOfOrders, obeyOrders } from './listing-order.ts';

const orders = [
  {
    addAll: 'addAllOpportunityStatuses',
    removeAll: 'removeAllOpportunityStatuses',
    list: 'opportunityStatusRecIDs',
    all: '/sales/opportunities/statuses',
  },
  {
    addAll: 'addAllOpportunityTypes',
    removeAll: 'removeAllOpportunityTypes',
    list: 'opportunityTypeRecIDs',
    all: '/sales/opportunities/types',
  },
] as const;

/** The flags are orders, not states: they are false again when they are done. */
export const listAllOpportunities = behaviour('/company/portalConfigurations/{parentId}/opportunitySetups', {
  says: 'the opportunities of a portal are those of all statuses or types, or of none, when it is told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'complete',
  on: { changed: flagsOfOrders(orders) },
  sets: fieldsOfOrders(orders),
  does: ({ after }, unit) => obeyOrders(after, orders, unit),
});
