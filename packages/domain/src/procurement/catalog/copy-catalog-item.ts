import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a catalog item (evidence: records/copies). */
export const copyCatalogItem = copyAction('POST /procurement/catalog/{id}/copy', {
  says: 'a catalog item is copied with its components and minimum stock',
  collection: '/procurement/catalog',
  unique: 'identifier',
  fresh: { dateEntered: null },
  children: ['/procurement/catalog/{parentId}/components', '/procurement/catalog/{parentId}/minimumStockByWarehouse'],
});
