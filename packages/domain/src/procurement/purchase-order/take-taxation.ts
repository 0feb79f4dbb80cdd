import { behaviour } from '../../unit/behaviour.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';

/** Whether purchases are taxed is set up once for all. */
export const takeTaxation = behaviour('/procurement/purchaseorders', {
  says: "a new purchase order is taxed as the settings say, by its vendor's tax code if they say so, in its vendor's currency",
  source: 'evidence: procurement/order-tax',
  phase: 'complete',
  on: 'create',
  sets: ['taxPoFlag', 'taxFreightFlag', 'taxCode', 'currency'],
  does: async (order, unit) => {
    const { after, sent } = order;
    const settings = await procurementSettings(unit);
    const vendor = after.vendorCompany == null ? null : await unit.get('/company/companies', after.vendorCompany);
    if (!sent.has('taxPoFlag')) after.taxPoFlag = settings?.taxPurchaseOrderFlag === true;
    if (!sent.has('taxFreightFlag')) after.taxFreightFlag = settings?.taxFreightFlag === true;
    if (settings?.useVendorTaxCodeFlag === true) order.fill('taxCode', vendor?.taxCode);
    order.fill('currency', vendor?.currency);
  },
});
