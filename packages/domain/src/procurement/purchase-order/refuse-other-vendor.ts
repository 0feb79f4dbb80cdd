import { behaviour } from '../../unit/behaviour.ts';

/** Goods are ordered from vendors. */
export const refuseOtherVendor = behaviour('/procurement/purchaseorders', {
  says: 'a purchase order is to a company that is a vendor',
  source: 'evidence: procurement/order-vendor',
  phase: 'refuse',
  on: { changed: ['vendorCompany'] },
  does: async (order, unit) => {
    const { vendorCompany } = order.after;
    const company = vendorCompany == null ? null : await unit.get('/company/companies', vendorCompany);
    if (company !== null && company.isVendorFlag !== true)
      order.refuse('InvalidField', 'vendorCompany/id', `Company ${vendorCompany} is no vendor.`);
  },
});
