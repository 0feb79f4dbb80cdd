import { behaviour } from '../../unit/behaviour.ts';
import { refuseStrangers } from './refuse-strangers.ts';

/** Whoever is written to about an order is with the vendor or the customer. */
export const keepOrderContacts = behaviour('/procurement/purchaseorders', {
  says: "a purchase order's vendor contact is one of its vendor, its customer contact one of its customer, or each is of none",
  source: 'evidence: contacts/of-company, companies/one-company',
  phase: 'refuse',
  on: { changed: ['vendorCompany', 'vendorContact', 'customerCompany', 'customerContact'] },
  when: ({ trusted }) => !trusted,
  does: (order, unit) =>
    refuseStrangers(order, unit, [
      ['vendorContact', 'vendorCompany'],
      ['customerContact', 'customerCompany'],
    ]),
});
