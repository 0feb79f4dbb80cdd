import type { StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { Reading } from '../../action/reader.ts';

const screens: Readonly<Record<string, string>> = {
  Company: '/company/companies',
  Contact: '/company/contacts',
  Service: '/service/tickets',
  Invoice: '/finance/invoices',
  PurchaseOrder: '/procurement/purchaseorders',
  SalesOrder: '/sales/orders',
};

/**
 * A link's address for a record: each `[field]` in its template becomes that field's value, encoded; one that the
 * record does not have becomes nothing (special-operations 6; the form of the tokens is *assumed*).
 */
export async function resolveLink(linkId: number, recordId: number, reading: Reading): Promise<string> {
  const link = await findRecord('/system/links', linkId, reading);
  const record = await findRecord(screens[String(link['screenLink'])] ?? '/company/companies', recordId, reading);
  return String(link['url'] ?? '').replaceAll(/\[(\w+)\]/g, (_, name: string) => encodedValue(record, name));
}

function encodedValue(record: StoredRecord, name: string): string {
  const lower = name.toLowerCase();
  const key = Object.keys(record).find((each) => !each.startsWith('_') && each.toLowerCase() === lower);
  const value = key === undefined ? null : record[key];
  return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : '';
}
