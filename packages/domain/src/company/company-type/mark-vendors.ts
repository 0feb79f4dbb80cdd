import { behaviour } from '../../unit/behaviour.ts';
import { companyTypes, isVendor } from '../company/mark-vendor.ts';

/** A type that becomes one for vendors, or no longer is, makes or unmakes vendors of its companies. */
export const markVendors = behaviour('/company/companies/types', {
  says: 'the companies of a type are vendors when the type is for vendors',
  source: 'evidence: companies/vendors',
  phase: 'follow',
  on: { changed: ['vendorFlag'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    for (const { company } of await unit.select(companyTypes, { type: after.id })) {
      const types = await unit.select(companyTypes, { company });
      await unit.updateColumns('/company/companies', company ?? 0, { isVendorFlag: await isVendor(types, unit) });
    }
  },
});
