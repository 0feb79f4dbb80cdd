import { copyAction } from '../../copy/copy-action.ts';
import { identifierSuffix } from './take-free-identifier.ts';

/** A copy of a catalog item (evidence: records/copies). */
export const copyCatalogItem = copyAction('POST /procurement/catalog/{id}/copy', {
  says: 'a catalog item is copied with its components and minimum stock',
  collection: '/procurement/catalog',
  unique: 'identifier',
  suffix: identifierSuffix,
  fresh: { dateEntered: null },
  children: ['/procurement/catalog/{parentId}/components', '/procurement/catalog/{parentId}/minimumStockByWarehouse'],
});
