import type { RowOf } from '@reeve/store';
import { rollUp } from '../../unit/roll-up.ts';
import type { Unit } from '../../unit/unit.ts';

/** The path of the types of a company. */
export const companyTypes = '/company/companies/{parentId}/typeAssociations';

/** A company is a vendor when one of its types is for vendors. */
export const markVendor = rollUp({
  says: 'a company is a vendor when one of its types is for vendors',
  source: 'evidence: companies/vendors',
  of: companyTypes,
  into: '/company/companies',
  by: { field: 'company' },
  reads: ['type'],
  sets: 'isVendorFlag',
  as: isVendor,
});

/** Whether one of the types is for vendors. */
export async function isVendor(
  types: readonly RowOf<typeof companyTypes>[],
  unit: Pick<Unit, 'get'>,
): Promise<boolean> {
  for (const { type } of types) {
    if (type != null && (await unit.get('/company/companies/types', type))?.vendorFlag === true) return true;
  }
  return false;
}
