import {
  type CatalogVendor,
  catalogVendors,
  isObject,
  refuse,
  removeCatalogVendor,
  writeCatalogVendor,
} from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { readerOf } from '../../call/reader-of.ts';
import { listRows } from '../show/list-rows.ts';
import type { Action } from './action.ts';
import { answerJson, answerNothing } from './answers.ts';
import { inTransaction, pathId } from './within-call.ts';

/** The vendors of a catalog item (special-operations 10). */
export const catalogVendorActions: readonly (readonly [string, Action])[] = [
  ['vendors-catalog', { handler: add }],
  ['vendors-catalog-by-id', { handler: list }],
  ['put-vendors-catalog-by-id', { handler: replace }],
  ['delete-vendors-catalog-by-id', { handler: remove }],
];

const names = ['id', 'catalogItemId', 'vendorId', 'vendorSku', 'isPreferredVendor', 'vendorName'];

async function list(call: Call): Promise<Answer> {
  return listRows(call, await shown(call, pathId(call, 'parentId')), names);
}

async function add(call: Call): Promise<Answer> {
  const vendor = vendorIn(readJson(call.request));
  const id = await inTransaction(call, (unit) => writeCatalogVendor(vendor, unit));
  return answerOne(call, vendor.catalogItemId, id);
}

async function replace(call: Call): Promise<Answer> {
  const catalogItemId = pathId(call, 'parentId');
  const vendor = { ...vendorIn(readJson(call.request)), catalogItemId, id: pathId(call) };
  await inTransaction(call, (unit) => writeCatalogVendor(vendor, unit));
  return answerOne(call, catalogItemId, vendor.id);
}

async function remove(call: Call): Promise<Answer> {
  await inTransaction(call, (unit) => removeCatalogVendor(pathId(call, 'parentId'), pathId(call), unit));
  return answerNothing(call);
}

/** The published body of a change is a catalog item; what is answered is taken too, and is what is read. */
function vendorIn(body: unknown): Omit<CatalogVendor, 'id'> {
  if (!isObject(body) || typeof body['vendorId'] !== 'number')
    return refuse({ kind: 'malformed body', message: 'vendorId, the id of a company, is required.' });
  const { catalogItemId, vendorId, vendorSku, isPreferredVendor } = body;
  return {
    catalogItemId: typeof catalogItemId === 'number' ? catalogItemId : 0,
    vendorId,
    vendorSku: typeof vendorSku === 'string' ? vendorSku.slice(0, 50) : null,
    isPreferredVendor: isPreferredVendor === true,
  };
}

async function answerOne(call: Call, itemId: number, id: number): Promise<Answer> {
  return answerJson(
    call,
    (await shown(call, itemId)).find((row) => row.id === id),
  );
}

async function shown(call: Call, itemId: number) {
  const reading = readerOf(call);
  const vendors = await catalogVendors(itemId, reading, call.tenant.database.reader);
  const rows = vendors.map(async (vendor) => {
    const company = await reading.get('/company/companies', vendor.vendorId);
    return { ...vendor, vendorSku: vendor.vendorSku ?? undefined, vendorName: company?.['name'] };
  });
  return Promise.all(rows);
}
