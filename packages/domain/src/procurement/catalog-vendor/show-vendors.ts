import type { Connection } from '@reeve/store';
import { action } from '../../action/action.ts';
import type { Reader } from '../../action/reader.ts';
import { rows } from '../../action/result.ts';
import type { JsonObject } from '../../body/members.ts';
import { catalogVendors } from './catalog-vendor.ts';

const names = ['id', 'catalogItemId', 'vendorId', 'vendorSku', 'isPreferredVendor', 'vendorName'];

/** In the order in which they were added. */
export const listCatalogVendors = action('GET /procurement/catalog/vendors/{parentId}', {
  says: 'the vendors of a catalog item are listed',
  source: 'evidence: procurement/vendors',
  reads: async ({ parentId }, reader, { connection }) => rows(await vendorsShown(parentId, reader, connection), names),
});

/** The vendors of an item as they are answered: each with the name of its company. */
export async function vendorsShown(itemId: number, reader: Reader, connection: Connection): Promise<JsonObject[]> {
  const vendors = await catalogVendors(itemId, reader, connection);
  const shown = vendors.map(async (vendor) => {
    const company = await reader.get('/company/companies', vendor.vendorId);
    return { ...vendor, vendorSku: vendor.vendorSku ?? undefined, vendorName: company?.name };
  });
  return Promise.all(shown);
}
