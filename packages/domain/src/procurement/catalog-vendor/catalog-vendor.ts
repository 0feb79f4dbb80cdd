import type { Connection, OwnTable } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import { refuse } from '../../fault.ts';
import type { Change, Unit } from '../../unit/unit.ts';

/** A vendor of a catalog item, beside or instead of the item's own. */
export interface CatalogVendor {
  readonly id: number;
  readonly catalogItemId: number;
  readonly vendorId: number;
  readonly vendorSku: string | null;
  readonly isPreferredVendor: boolean;
}

/** The vendors of catalog items: the API has no collection of them, only actions. */
export const catalogVendorTable: OwnTable = {
  name: 'reeve_catalog_vendor',
  says: "vendors of catalog items, beside or instead of the item's own: the API has no collection of them, only actions",
  columns: {
    id: 'id',
    item_id: 'integer',
    vendor_id: 'integer',
    sku: { kind: 'text', nullable: true },
    preferred: 'boolean',
  },
  indexes: [{ name: 'reeve_catalog_vendor__item', columns: ['item_id', 'vendor_id'], unique: true }],
};

const columns = '"id", "item_id", "vendor_id", "sku", "preferred"';

/** The vendors of a catalog item, in the order in which they were added. */
export async function catalogVendors(itemId: number, reader: Reader, connection: Connection): Promise<CatalogVendor[]> {
  await findRecord('/procurement/catalog', itemId, reader);
  const rows = await connection.all(`select ${columns} from "reeve_catalog_vendor" where "item_id" = ? order by "id"`, [
    itemId,
  ]);
  return rows.map(([id, item, vendor, sku, preferred]) => ({
    id: Number(id),
    catalogItemId: Number(item),
    vendorId: Number(vendor),
    vendorSku: sku === null ? null : String(sku),
    isPreferredVendor: preferred === true || preferred === 1,
  }));
}

/**
 * Adds a vendor to a catalog item, or changes one that is there (`id`). A preferred vendor takes the mark from the
 * others and becomes the item's own (evidence: procurement/vendors). Refused: a vendor that the item has already
 * (evidence: procurement/vendor-bodies). Answers the id.
 */
export async function writeCatalogVendor(
  vendor: Omit<CatalogVendor, 'id'> & { readonly id?: number },
  unit: Unit,
): Promise<number> {
  await findRecord('/company/companies', vendor.vendorId, unit);
  const present = await catalogVendors(vendor.catalogItemId, unit, unit.transaction);
  const known = present.find((each) => each.id === vendor.id);
  if (vendor.id !== undefined && known === undefined)
    refuse({ kind: 'record not found', what: 'CatalogVendors', id: vendor.id });
  if (present.some((each) => each.vendorId === vendor.vendorId && each.id !== vendor.id))
    refuse({ kind: 'refused by rule', message: `Company ${vendor.vendorId} is a vendor of the item already.` });
  if (vendor.isPreferredVendor) await prefer(vendor, unit);
  const values = [vendor.vendorId, vendor.vendorSku, vendor.isPreferredVendor];
  if (known !== undefined) {
    const sql = 'update "reeve_catalog_vendor" set "vendor_id" = ?, "sku" = ?, "preferred" = ? where "id" = ?';
    await unit.transaction.run(sql, [...values, known.id]);
    return known.id;
  }
  const rows = await unit.transaction.all(
    'insert into "reeve_catalog_vendor" ("vendor_id", "sku", "preferred", "item_id") values (?, ?, ?, ?) returning "id"',
    [...values, vendor.catalogItemId],
  );
  return Number(rows[0]?.[0]);
}

async function prefer({ catalogItemId, vendorId, vendorSku }: Omit<CatalogVendor, 'id'>, unit: Unit): Promise<void> {
  await unit.transaction.run('update "reeve_catalog_vendor" set "preferred" = ? where "item_id" = ?', [
    false,
    catalogItemId,
  ]);
  await unit.updateColumns('/procurement/catalog', catalogItemId, { vendor: vendorId, vendorSku });
}

/** Forgets the vendors of catalog items that were deleted, and companies that were. */
export async function recordCatalogVendors(changes: readonly Change[], unit: Unit): Promise<void> {
  for (const { action, table, id } of changes) {
    if (action !== 'deleted') continue;
    if (table.name === 'procurement_catalog')
      await unit.transaction.run('delete from "reeve_catalog_vendor" where "item_id" = ?', [id]);
    else if (table.name === 'company_companies')
      await unit.transaction.run('delete from "reeve_catalog_vendor" where "vendor_id" = ?', [id]);
  }
}
