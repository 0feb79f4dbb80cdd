import type { StoredRecord } from '@reeve/store';
import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
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
 * `[companyname]` and `[companyid]` in the link's template become the name and identifier of the record's company, each other `[field]` that
 * field's value, all of it encoded; one that the record does not have becomes nothing.
 */
export const resolveLink = action('POST /system/info/links/{id}/resolveurl', {
  says: "a link's address for a record is told",
  source: 'evidence: system/link-tokens',
  missing: 'of the tokens of links only `[companyname]` is published; the others are names of fields',
  takes: 'LinkResolveUrlInfo',
  reads: async ({ id, body }, reader, { rights }) => {
    const referenceId = Number(body.referenceId);
    const link = await findRecord('/system/links', id, reader);
    const collection = screens[String(link.screenLink)] ?? '/company/companies';
    await rights.require('inquire', collection, referenceId);
    const record = await findRecord(collection, referenceId, reader);
    const known = { ...record, ...(await companyTokens(collection, record, reader)) };
    const url = (link.url ?? '').replaceAll(/\[(\w+)\]/g, (_, name: string) => encodedValue(known, name));
    return value({ referenceId, url });
  },
});

/** The company that a record is, or is of. */
async function companyTokens(
  collection: string,
  record: StoredRecord,
  reader: Reader,
): Promise<Record<string, string>> {
  const id = collection === '/company/companies' ? record.id : Number(record['company'] ?? record['vendorCompany']);
  const company = Number.isInteger(id) ? await reader.get('/company/companies', id) : null;
  return company === null ? {} : { companyname: company.name ?? '', companyid: company.identifier ?? '' };
}

function encodedValue(record: Readonly<Record<string, unknown>>, name: string): string {
  const lower = name.toLowerCase();
  const key = Object.keys(record).find((each) => !each.startsWith('_') && each.toLowerCase() === lower);
  const found = key === undefined ? null : record[key];
  return typeof found === 'string' || typeof found === 'number' ? encodeURIComponent(found) : '';
}
