import { behaviour } from '../../unit/behaviour.ts';

const people = [
  ['vendorContact', 'vendorCompany'],
  ['customerContact', 'customerCompany'],
] as const;

/** Whoever is written to about an order is with the vendor or the customer. */
export const keepOrderContacts = behaviour('/procurement/purchaseorders', {
  says: "a purchase order's vendor contact is one of its vendor, its customer contact one of its customer, or each is of none",
  source: 'evidence: contacts/of-company, companies/one-company',
  phase: 'refuse',
  on: { changed: ['vendorCompany', 'vendorContact', 'customerCompany', 'customerContact'] },
  when: ({ trusted }) => !trusted,
  does: async (order, unit) => {
    for (const [person, at] of people) {
      const [id, company] = [order.after[person], order.after[at]];
      if (id === null || company === null || !order.changed(person)) continue;
      const found = await unit.get('/company/contacts', id);
      if (found?.company != null && found.company !== company)
        order.refuse('NotFound', `${person}/id`, `Contact ${id} not found for Company ${company}`);
    }
  },
});
