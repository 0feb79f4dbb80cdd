import { behaviour } from '../../unit/behaviour.ts';
import { fieldsOfOrders, flagsOfOrders, obeyOrders } from './listing-order.ts';

const orders = [
  { addAll: 'addAllWorkRoles', removeAll: 'removeAllWorkRoles', list: 'workRoleIds', all: '/time/workRoles' },
  { addAll: 'addAllExpenseTypes', removeAll: 'removeAllExpenseTypes', list: 'expenseTypeIds', all: '/expense/types' },
  {
    addAll: 'addAllProductTypes',
    removeAll: 'removeAllProductTypes',
    list: 'productTypeIds',
    all: '/procurement/types',
  },
] as const;

/** The flags are orders, not states: they are false again when they are done. */
export const listAllTaxed = behaviour('/finance/taxCodes', {
  says: 'a tax code lists all work roles, expense types or product types, or none, when it is told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'complete',
  on: { changed: flagsOfOrders(orders) },
  sets: fieldsOfOrders(orders),
  does: ({ after }, unit) => obeyOrders(after, orders, unit),
});
