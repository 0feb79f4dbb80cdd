import type { Action } from '../../action/action.ts';
import { copyPurchaseOrder } from './copy-purchase-order.ts';

/** What is done to purchase orders, and shown of them, beyond plain reads and writes. */
export const purchaseOrderActions: readonly Action[] = [copyPurchaseOrder];
