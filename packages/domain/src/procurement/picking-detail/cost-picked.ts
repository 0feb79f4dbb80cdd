import { costOfPieces, minus, money, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import { valuedStock } from '../stock/follow-cost.ts';

const details = '/procurement/products/{parentId}/pickingShippingDetails';
const products = '/procurement/products';

/**
 * A product costs what the pieces that were picked for it cost on average, and what it did before when none are picked any
 * more (evidence: procurement/picking). Only where its item is inventory.
 */
export async function costPicked(product: RowOf<typeof products>, unit: Unit): Promise<void> {
  const picks = new Set((await unit.select(details, { productItem: product.id })).map(({ id }) => id));
  const { movements, moved } = await valuedStock(product.catalogItem ?? 0, unit);
  const issued = movements.flatMap(({ source, pieces }, at) =>
    source.reason === 'pick' && picks.has(source.id)
      ? [{ pieces: storedQuantity(-pieces), cost: minus(money(0), moved[at] ?? money(0)) }]
      : [],
  );
  const before = product.costBeforePick;
  if (issued.length === 0 && before === null) return;
  const cost = issued.length === 0 ? before : toNumber(costOfPieces(issued));
  if (cost !== product.cost) await changeRecord(products, product.id, { cost }, unit);
  await unit.updateColumns(products, product.id, {
    costBeforePick: issued.length === 0 ? null : (before ?? product.cost),
  });
}
