import type { Behaviour } from '../../unit/behaviour.ts';
import { excludeRoleEverywhere } from './exclude-role-everywhere.ts';
import { excludeTypeEverywhere } from './exclude-type-everywhere.ts';
import { listAllBillingStatuses } from './list-all-billing-statuses.ts';
import { listAllCompanies } from './list-all-companies.ts';
import { listAllCountries } from './list-all-countries.ts';
import { listAllOpportunities } from './list-all-opportunities.ts';
import { listAllTaxed } from './list-all-taxed.ts';
import { useDepartmentEverywhere } from './use-department-everywhere.ts';

/** What flags of setup records order: to list all, or none. */
export const listingBehaviours: readonly Behaviour[] = [
  listAllCountries,
  listAllBillingStatuses,
  listAllOpportunities,
  listAllTaxed,
  listAllCompanies,
  useDepartmentEverywhere,
  excludeRoleEverywhere,
  excludeTypeEverywhere,
];
