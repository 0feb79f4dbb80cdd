import { behaviour } from '../../unit/behaviour.ts';
import { refuseForeign } from './refuse-foreign.ts';

const collections = ['/procurement/products', '/sales/orders', '/finance/agreements', '/sales/activities'] as const;

/** What came of an opportunity is for whom it was. */
export const keepSaleToCompany = behaviour(collections, {
  says: "the opportunity of a product, an order, an agreement or an activity is its company's",
  source: 'evidence: companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'opportunity'] },
  when: ({ trusted }) => !trusted,
  does: (draft, unit) => refuseForeign(draft, unit, [['opportunity', '/sales/opportunities']]),
});
