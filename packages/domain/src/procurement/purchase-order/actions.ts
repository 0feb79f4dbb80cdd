import type { Action } from '../../action/action.ts';
import { copyPurchaseOrder } from './copy-purchase-order.ts';
import { countOrderTabs } from './count-tabs.ts';
import { createOrderLines } from './create-many-lines.ts';
import { deleteOrderLines } from './delete-lines.ts';
import { deleteManyOrderLines } from './delete-many-lines.ts';
import { replaceOrderLines } from './replace-many-lines.ts';

/** What is done to purchase orders, and shown of them, beyond plain reads and writes. */
export const purchaseOrderActions: readonly Action[] = [
  copyPurchaseOrder,
  countOrderTabs,
  createOrderLines,
  deleteOrderLines,
  deleteManyOrderLines,
  replaceOrderLines,
];
