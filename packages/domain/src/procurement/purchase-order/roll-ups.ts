import type { RollUp } from '../../unit/roll-up.ts';
import { namePurchaseOrder } from '../product/name-purchase-order.ts';
import { sumOrderLines } from './sum-lines.ts';
import { sumOrderTax } from './sum-tax.ts';
import { workOutOrderTotal } from './work-out-total.ts';

/** What a purchase order shows of its lines. */
export const purchaseOrderRollUps: readonly RollUp[] = [
  sumOrderLines,
  sumOrderTax,
  workOutOrderTotal,
  namePurchaseOrder,
];
