import { behaviour } from '../../unit/behaviour.ts';
import { refuseForeign } from './refuse-foreign.ts';

/** Nobody orders for somebody else. */
export const keepOrderToCompany = behaviour('/procurement/products', {
  says: "the order of a product is its company's",
  source: 'evidence: companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'salesOrder'] },
  when: ({ trusted }) => !trusted,
  does: (draft, unit) => refuseForeign(draft, unit, [['salesOrder', '/sales/orders']]),
});
