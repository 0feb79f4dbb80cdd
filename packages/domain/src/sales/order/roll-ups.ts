import type { RollUp } from '../../unit/roll-up.ts';
import { listBilledProducts } from './list-billed-products.ts';
import { listOrderInvoices } from './list-invoices.ts';
import { listOrderProducts } from './list-products.ts';
import { sumOrderProducts } from './sum-products.ts';
import { taxOrderAgain } from './tax-again.ts';
import { taxOrderProducts } from './tax-products.ts';
import { workOutSaleTotal } from './work-out-total.ts';

/** What a sales order shows of its products. */
export const orderRollUps: readonly RollUp[] = [
  listOrderProducts,
  listOrderInvoices,
  listBilledProducts,
  sumOrderProducts,
  taxOrderProducts,
  taxOrderAgain,
  workOutSaleTotal,
];
