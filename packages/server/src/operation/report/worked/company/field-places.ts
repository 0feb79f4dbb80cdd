import type { Json } from '@reeve/store';
import { workedColumns } from '../worked-columns.ts';

/** The departments and locations that a custom field is for, by their ids; empty: all. */
export const fieldPlaces = workedColumns('/system/userDefinedFields', {
  gives: ['departments', 'locations'],
  works: async () => (field) => ({ departments: listed(field.businessUnitIds), locations: listed(field.locationIds) }),
});

function listed(ids: Json): string | null {
  return Array.isArray(ids) && ids.length > 0 ? ids.join(',') : null;
}
