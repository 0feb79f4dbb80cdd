import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { type Result, value } from '../../action/result.ts';
import { isObject } from '../../body/members.ts';
import { underOwnNames } from '../../body/own-names.ts';
import { readPatch } from '../../body/patch-operations.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { type CatalogVendor, catalogVendors, writeCatalogVendor } from './catalog-vendor.ts';
import { vendorsShown } from './show-vendors.ts';

const said = {
  says: 'a catalog item has a vendor; a preferred one takes the mark from the others',
  source: 'evidence: procurement/vendors, procurement/vendor-bodies',
};

/** The body names the item. */
export const addCatalogVendor = action('POST /procurement/catalog/vendors', {
  ...said,
  takes: asSent.json,
  does: ({ body }, unit) => write(vendorIn(body, unit), unit),
});

/** The path names the item, whatever the body says. */
export const changeCatalogVendor = action('PUT /procurement/catalog/{parentId}/vendors/{id}', {
  ...said,
  takes: asSent.json,
  does: ({ parentId, id, body }, unit) => write({ ...vendorIn(body, unit), catalogItemId: parentId, id }, unit),
});

/** Of a vendor its company, its number of the item and the mark of the preferred one are patched; anything else is passed over. */
export const patchCatalogVendor = action('PATCH /procurement/catalog/{parentId}/vendors/{id}', {
  ...said,
  takes: asSent.json,
  does: async ({ parentId, id, body }, unit) => {
    const operations = readPatch(unit.schema.catalogue.model('CatalogVendors'), body);
    const known = (await catalogVendors(parentId, unit, unit.transaction)).find((each) => each.id === id);
    if (known === undefined) return refuse({ kind: 'record not found', what: 'CatalogVendors', id });
    const sent = Object.fromEntries(
      operations.map(({ field, op, value: to }) => [field.name, op === 'remove' ? null : to]),
    );
    return write({ ...vendorIn({ ...known, ...sent }, unit), catalogItemId: parentId, id }, unit);
  },
});

async function write(vendor: Omit<CatalogVendor, 'id'> & { readonly id?: number }, unit: Unit): Promise<Result> {
  const id = await writeCatalogVendor(vendor, unit);
  const shown = await vendorsShown(vendor.catalogItemId, unit, unit.transaction);
  return value(shown.find((row) => row['id'] === id));
}

/**
 * The published body of a change is a catalog item; what is answered is taken too, and is what is read
 * (evidence: procurement/vendor-bodies).
 */
function vendorIn(sent: unknown, { schema: { catalogue } }: Unit): Omit<CatalogVendor, 'id'> {
  const body = underOwnNames(sent, catalogue.model('CatalogVendors'), catalogue);
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
