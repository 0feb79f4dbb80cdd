import type { StoredRecord } from '@reeve/store';
import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { value } from '../../action/result.ts';

const screens: Readonly<Record<string, string>> = {
  Company: '/company/companies',
  Contact: '/company/contacts',
  Service: '/service/tickets',
  Invoice: '/finance/invoices',
  PurchaseOrder: '/procurement/purchaseorders',
  SalesOrder: '/sales/orders',
};

/**
 * Each `[field]` in the link's template becomes that field's value, encoded; one that the record does not have becomes
 * nothing.
 */
export const resolveLink = action('POST /system/info/links/{id}/resolveurl', {
  says: "a link's address for a record is told",
  source: 'evidence: system/link-tokens',
  missing: 'templates of links are read with tokens of our own form',
  takes: 'LinkResolveUrlInfo',
  reads: async ({ id, body }, reader, { rights }) => {
    const referenceId = Number(body.referenceId);
    const link = await findRecord('/system/links', id, reader);
    const collection = screens[String(link.screenLink)] ?? '/company/companies';
    await rights.require('inquire', collection, referenceId);
    const record = await findRecord(collection, referenceId, reader);
    const url = (link.url ?? '').replaceAll(/\[(\w+)\]/g, (_, name: string) => encodedValue(record, name));
    return value({ referenceId, url });
  },
});

function encodedValue(record: StoredRecord, name: string): string {
  const lower = name.toLowerCase();
  const key = Object.keys(record).find((each) => !each.startsWith('_') && each.toLowerCase() === lower);
  const found = key === undefined ? null : record[key];
  return typeof found === 'string' || typeof found === 'number' ? encodeURIComponent(found) : '';
}
