import { behaviour } from '../../unit/behaviour.ts';
import { fieldsOfOrders, flagsOfOrders, obeyOrders } from './listing-order.ts';

const orders = [
  { addAll: 'addAllCountries', removeAll: 'removeAllCountries', list: 'countryIds', all: '/company/countries' },
] as const;

/** The flags are orders, not states: they are false again when they are done. */
export const listAllCountries = behaviour('/company/addressFormats', {
  says: 'an address format lists all countries, or none, when it is told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'complete',
  on: { changed: flagsOfOrders(orders) },
  sets: fieldsOfOrders(orders),
  does: ({ after }, unit) => obeyOrders(after, orders, unit),
});
