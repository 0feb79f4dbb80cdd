import { rollUp } from '../../unit/roll-up.ts';
import { companyTypes } from './mark-vendor.ts';

/** Where one type of a company is shown, it is the first that it was given of those that it has. */
export const showMainType = rollUp({
  says: 'the main type of a company is the first of those that it has',
  source: 'evidence: companies/main-type',
  of: companyTypes,
  into: '/company/companies',
  by: { field: 'company' },
  reads: ['type'],
  sets: 'mainType',
  as: ([first]) => first?.type ?? null,
});
