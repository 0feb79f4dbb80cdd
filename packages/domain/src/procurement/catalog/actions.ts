import type { Action } from '../../action/action.ts';
import { copyCatalogItem } from './copy-catalog-item.ts';
import { countOnHand } from './count-on-hand.ts';
import { priceItem } from './price-item.ts';

/** What is done to catalogs, and shown of them, beyond plain reads and writes. */
export const catalogActions: readonly Action[] = [copyCatalogItem, countOnHand, priceItem];
