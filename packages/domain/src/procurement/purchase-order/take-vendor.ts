import { behaviour } from '../../unit/behaviour.ts';

/** An order goes to where its vendor is, and to whom one writes there. */
export const takeVendor = behaviour('/procurement/purchaseorders', {
  says: "a purchase order has its vendor's site and default contact unless others are sent",
  source: 'evidence: procurement/order-vendor',
  phase: 'complete',
  on: { changed: ['vendorCompany'] },
  sets: ['vendorSite', 'vendorContact'],
  does: async ({ after, sent }, unit) => {
    const vendor = after.vendorCompany == null ? null : await unit.get('/company/companies', after.vendorCompany);
    if (!sent.has('vendorSite')) after.vendorSite = vendor?.site ?? null;
    if (!sent.has('vendorContact')) after.vendorContact = vendor?.defaultContact ?? null;
  },
});
