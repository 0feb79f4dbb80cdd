import { costOfPieces, type IssuedPieces, minus, money, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import { movementOf } from '../stock/stock-movement.ts';
import { worthOfMove } from '../stock/worth-of-move.ts';

const details = '/procurement/products/{parentId}/pickingShippingDetails';
const products = '/procurement/products';

/**
 * A product costs what the pieces that were picked for it cost on average, and what it did before when none are picked any
 * more (evidence: procurement/picking). Only where its item is inventory.
 */
export async function costPicked(product: RowOf<typeof products>, unit: Unit): Promise<void> {
  const issued: IssuedPieces[] = [];
  for (const { id } of await unit.select(details, { productItem: product.id }))
    issued.push(...(await issuedBy(id, product.catalogItem ?? 0, unit)));
  const before = product.costBeforePick;
  if (issued.length === 0 && before === null) return;
  const cost = issued.length === 0 ? before : toNumber(costOfPieces(issued));
  if (cost !== product.cost) await changeRecord(products, product.id, { cost }, unit);
  await unit.updateColumns(products, product.id, {
    costBeforePick: issued.length === 0 ? null : (before ?? product.cost),
  });
}

/** What a picking took of the item, and what that cost. */
async function issuedBy(id: number, item: number, unit: Unit): Promise<IssuedPieces[]> {
  const source = { reason: 'pick', id } as const;
  const movement = await movementOf(source, unit);
  if (movement?.item !== item) return [];
  const cost = minus(money(0), await worthOfMove(source, item, unit));
  return [{ pieces: storedQuantity(-movement.pieces), cost }];
}
