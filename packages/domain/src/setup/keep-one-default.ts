import type { StoredRecord, Table, Where } from '@reeve/store';
import { behaviour } from '../unit/behaviour.ts';

/** Setup tables in which one record is marked as the default one, among those of one parent (`apart`: of one kind). */
export const setupWithDefault = [
  '/company/addressFormats',
  '/company/communicationTypes',
  '/company/companies/statuses',
  '/company/companies/types',
  '/company/configurations/statuses',
  '/company/configurations/types/{grandparentId}/questions/{parentId}/values',
  '/company/contacts/types',
  '/company/countries',
  '/company/noteTypes',
  '/company/portalConfigurations',
  '/expense/classifications',
  '/expense/paymentTypes',
  '/expense/types',
  '/finance/agreements/types',
  '/finance/billingCycles',
  '/finance/billingStatuses',
  '/finance/billingTerms',
  '/finance/deliveryMethods',
  '/finance/taxCodes',
  '/marketing/campaigns/statuses',
  '/marketing/campaigns/types',
  '/procurement/RMADispositions',
  '/procurement/categories',
  '/procurement/pricingschedules',
  '/procurement/purchaseorderstatuses',
  '/procurement/rmaActions',
  '/procurement/rmaStatuses',
  '/procurement/shipmentmethods',
  '/procurement/subcategories',
  '/procurement/types',
  '/procurement/unitOfMeasures',
  '/procurement/warehouseBins',
  '/project/phaseStatuses',
  '/project/projectTypes',
  '/project/statuses',
  '/sales/activities/statuses',
  '/sales/activities/types',
  '/sales/opportunities/statuses',
  '/sales/orders/statuses',
  '/schedule/reminderTimes',
  '/schedule/statuses',
  '/service/SLAs',
  '/service/boards/{parentId}/statuses',
  '/service/boards/{parentId}/teams',
  '/service/boards/{parentId}/types',
  '/service/impacts',
  '/service/locations',
  '/service/priorities',
  '/service/serviceSignoff',
  '/service/severities',
  '/service/sources',
  '/system/surveys/{grandparentId}/questions/{parentId}/values',
  '/system/timeZoneSetups',
] as const;

/** A setup table in which one record is marked as the default one. */
export type SetupWithDefault = (typeof setupWithDefault)[number];

/** What sets records of a table apart, so that each kind of them has a default one of its own. */
export const apart: { readonly [Path in SetupWithDefault]?: readonly string[] } = {
  '/company/communicationTypes': ['phoneFlag', 'faxFlag', 'emailFlag'],
  '/procurement/subcategories': ['category'],
  '/procurement/warehouseBins': ['warehouse'],
};

/** A record that becomes the default one takes the mark from the others. */
export const keepOneDefault = behaviour(setupWithDefault, {
  says: 'one record of a setup table is the default one',
  source: 'evidence: records/one-default',
  phase: 'follow',
  on: { changed: ['defaultFlag'] },
  when: ({ after }) => after.defaultFlag === true,
  does: async ({ table, after }, unit) => {
    const { path } = table.collection;
    for (const other of await unit.select(path, { ...kinOf(table, after), defaultFlag: true })) {
      if (other.id !== after.id) await unit.updateColumns(path, other.id, { defaultFlag: false });
    }
  },
});

/** Which records of its table a record shares one default with. */
function kinOf({ collection: { path, parent } }: Table, record: StoredRecord): Where {
  const keys = apart[path as SetupWithDefault] ?? (parent === undefined ? [] : [parent.field ?? '_parentId']);
  return Object.fromEntries(keys.map((key) => [key, record[key] as number | boolean | null]));
}
