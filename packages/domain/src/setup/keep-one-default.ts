import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../unit/behaviour.ts';

/** Setup tables in which one record is marked as the default one, among those of one parent. */
export const setupWithDefault = [
  '/company/companies/statuses',
  '/company/companies/types',
  '/company/configurations/statuses',
  '/company/contacts/types',
  '/company/countries',
  '/company/noteTypes',
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
  '/procurement/purchaseorderstatuses',
  '/procurement/rmaStatuses',
  '/procurement/shipmentmethods',
  '/project/phaseStatuses',
  '/project/projectTypes',
  '/project/statuses',
  '/sales/activities/statuses',
  '/sales/activities/types',
  '/sales/opportunities/statuses',
  '/sales/orders/statuses',
  '/schedule/statuses',
  '/service/SLAs',
  '/service/boards/{parentId}/statuses',
  '/service/boards/{parentId}/teams',
  '/service/boards/{parentId}/types',
  '/service/impacts',
  '/service/locations',
  '/service/priorities',
  '/service/severities',
  '/service/sources',
  '/system/timeZoneSetups',
  '/time/workTypes',
] as const;

/** A setup table in which one record is marked as the default one. */
export type SetupWithDefault = (typeof setupWithDefault)[number];

/** A record that becomes the default one takes the mark from the others. */
export const keepOneDefault = behaviour(setupWithDefault, {
  says: 'one record of a setup table is the default one',
  source: 'evidence: records/one-default',
  phase: 'follow',
  on: { changed: ['defaultFlag'] },
  when: ({ after }) => after.defaultFlag === true,
  does: async ({ table, after }, unit) => {
    const { path, parent } = table.collection;
    const key = parent === undefined ? null : (parent.field ?? '_parentId');
    const record: StoredRecord = after;
    const among = key === null ? {} : { [key]: record[key] as number };
    for (const other of await unit.select(path, { ...among, defaultFlag: true })) {
      if (other.id !== after.id) await unit.updateColumns(path, other.id, { defaultFlag: false });
    }
  },
});
