import {
  costOfPieces,
  type IssuedPieces,
  type Money,
  minus,
  money,
  storedQuantity,
  sumOf,
  toNumber,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import { itemsPickedBy, movementOf, type StockSource } from '../stock/stock-movement.ts';
import { worthOfMove } from '../stock/worth-of-move.ts';

const details = '/procurement/products/{parentId}/pickingShippingDetails';
const products = '/procurement/products';

/**
 * A product costs what the pieces that were picked for it cost on average, and what it did before when none are picked any
 * more (evidence: procurement/picking). Only where its item, or a part of its bundle, is inventory.
 */
export async function costPicked(product: RowOf<typeof products>, unit: Unit): Promise<void> {
  const issued: IssuedPieces[] = [];
  for (const detail of await unit.select(details, { productItem: product.id }))
    issued.push(...(await issuedBy(detail, product.catalogItem ?? 0, unit)));
  const before = product.costBeforePick;
  if (issued.length === 0 && before === null) return;
  const cost = issued.length === 0 ? before : toNumber(costOfPieces(issued));
  if (cost !== product.cost) await changeRecord(products, product.id, { cost }, unit);
  await unit.updateColumns(products, product.id, {
    costBeforePick: issued.length === 0 ? null : (before ?? product.cost),
  });
}

/** What a picking took of the item, or of the parts of a bundle, and what that cost. */
async function issuedBy(
  { id, pickedQuantity }: RowOf<typeof details>,
  item: number,
  unit: Unit,
): Promise<IssuedPieces[]> {
  const own: PickedPart = { item, source: { reason: 'pick', id } };
  const movement = await movementOf(own.source, unit);
  const parts = (await itemsPickedBy(id, unit)).map(
    (part): PickedPart => ({ item: part, source: { reason: `pick of ${part}`, id } }),
  );
  const taken = movement?.item === item ? [own, ...parts] : parts;
  if (taken.length === 0) return [];
  const worth: Money[] = [];
  for (const each of taken) worth.push(await worthOfMove(each.source, each.item, unit));
  return [{ pieces: storedQuantity(pickedQuantity), cost: minus(money(0), sumOf(worth)) }];
}

interface PickedPart {
  readonly item: number;
  readonly source: StockSource;
}
