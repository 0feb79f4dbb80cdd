import type { Action } from '../../action/action.ts';
import { removeCatalogVendor } from './remove-vendor.ts';
import { listCatalogVendors } from './show-vendors.ts';
import { addCatalogVendor, changeCatalogVendor, patchCatalogVendor } from './write-vendor.ts';

/** What is done to catalog vendors, and shown of them, beyond plain reads and writes. */
export const catalogVendorActions: readonly Action[] = [
  removeCatalogVendor,
  listCatalogVendors,
  addCatalogVendor,
  changeCatalogVendor,
  patchCatalogVendor,
];
