import { storedMoney, taxOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { taxationOf } from '../../finance/tax-code/taxation.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

type OrderLine = RowOf<'/procurement/purchaseorders/{parentId}/lineitems'>;

/** The tax of a line by its order's tax code, to cents; 0 where the order is not taxed. */
export async function taxOfOrderLine(line: OrderLine, records: StoredRecords): Promise<number> {
  const order = await records.get('/procurement/purchaseorders', line.purchaseOrderId ?? 0);
  if (order === null || order.taxPoFlag !== true || order.taxCode == null) return 0;
  const taxation = await taxationOf(order.taxCode, records);
  if (taxation === null) return 0;
  const item = line.product == null ? null : await records.get('/procurement/catalog', line.product);
  const taxed = {
    kind: 'product',
    amount: storedMoney(line.extCost),
    unit: storedMoney(line.unitCost),
    isTaxedIn: (level: number) => taxation.isTaxed('product', item?.type ?? null, level),
  } as const;
  return toNumber(taxOf([taxed], taxation.levels));
}
