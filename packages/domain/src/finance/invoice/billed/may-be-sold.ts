import { storedQuantity } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';

type OrderedProduct = RowOf<'/procurement/products'>;

const pickings = '/procurement/products/{parentId}/pickingShippingDetails';

/** Whether a product is sold: what is only offered to a customer, on an opportunity, is not yet. */
export function isSold({ opportunity, ticket, project, salesOrder }: RowOf<'/procurement/products'>): boolean {
  return opportunity === null || ticket !== null || project !== null || salesOrder !== null;
}

/**
 * Whether a product may be billed: one of a sales order only when the order is closed where that says `billClosedFlag`, and
 * only when all of it was shipped where it says `billShippedFlag` (evidence: sales/order-billing).
 */
export async function mayBeSold(product: OrderedProduct, records: StoredRecords): Promise<boolean> {
  if (product.salesOrder === null) return true;
  const order = await records.get('/sales/orders', product.salesOrder);
  if (order?.billClosedFlag === true && !(await isClosed(order.status, records))) return false;
  return order?.billShippedFlag !== true || (await isShipped(product, records));
}

async function isClosed(status: number | null, records: StoredRecords): Promise<boolean> {
  return status !== null && (await records.get('/sales/orders/statuses', status))?.closedFlag === true;
}

/** What cannot be sent, work for instance, waits for nothing. */
async function isShipped(product: OrderedProduct, records: StoredRecords): Promise<boolean> {
  if (product.productClass !== 'Inventory' && product.productClass !== 'NonInventory') return true;
  const details = await records.select(pickings, { productItem: product.id });
  const shipped = details.reduce((sum, { shippedQuantity }) => sum + storedQuantity(shippedQuantity), 0);
  return shipped >= storedQuantity(product.quantity) - storedQuantity(product.quantityCancelled);
}
