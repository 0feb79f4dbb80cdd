import { action } from '../../action/action.ts';
import { nothing } from '../../action/result.ts';
import { refuse } from '../../fault.ts';

/** The item's own vendor stays what it is. */
export const removeCatalogVendor = action('DELETE /procurement/catalog/{parentId}/vendors/{id}', {
  says: 'a vendor is taken from a catalog item',
  source: 'evidence: procurement/vendors',
  does: async ({ parentId, id }, unit) => {
    const sql = 'delete from "reeve_catalog_vendor" where "item_id" = ? and "id" = ?';
    if ((await unit.transaction.run(sql, [parentId, id])) === 0)
      refuse({ kind: 'record not found', what: 'CatalogVendors', id });
    return nothing();
  },
});
