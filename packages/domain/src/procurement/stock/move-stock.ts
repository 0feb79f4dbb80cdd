import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { meetNeed } from '../need/meet-need.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';
import { followCost } from './follow-cost.ts';
import { moveSerials, refuseTooMany } from './move-serials.ts';
import { addOnHand } from './on-hand.ts';
import { withSerials } from './serials-that-go.ts';
import { keepMovement, movementOf, type StockMovement, type StockSource } from './stock-movement.ts';

/**
 * Moves what a source moves now in place of what it moved before; null takes all of it back. What is on hand, serial numbers
 * and the cost of the item follow. Only inventory moves (evidence: procurement/stock). Refused: what is not there, where
 * the settings say so, anything in a warehouse that is locked, and what would leave more serial numbers than pieces in a bin.
 */
export async function moveStock(source: StockSource, wanted: StockMovement | null, unit: Unit): Promise<void> {
  const was = await movementOf(source, unit);
  const isMoved = wanted !== null && wanted.pieces !== 0 && (await isInventory(wanted.item, unit));
  const is = isMoved ? await withSerials(was, wanted, unit) : null;
  if (isSame(was, is)) return;
  await keepMovement(source, was, is, unit);
  for (const { item, warehouse, bin, pieces } of differences(was, is)) {
    await refuseLocked(warehouse, unit);
    const left = await addOnHand({ item, warehouse, bin, pieces }, unit);
    if (pieces < 0 && left < 0) await refuseMissing(item, bin, left - pieces, unit);
  }
  await moveSerials(was, is, unit);
  for (const { item, bin } of placesOf(was, is)) await refuseTooMany(item, bin, unit);
  for (const item of new Set([was?.item, is?.item])) {
    if (item === undefined) continue;
    await followCost(item, unit);
    await meetNeed(item, unit);
  }
}

async function isInventory(item: number, unit: Unit): Promise<boolean> {
  return (await unit.get('/procurement/catalog', item))?.productClass === 'Inventory';
}

function isSame(was: StockMovement | null, is: StockMovement | null): boolean {
  return JSON.stringify(was) === JSON.stringify(is);
}

/** By place, what comes first: what only changes is no shortage in between. */
function differences(was: StockMovement | null, is: StockMovement | null): StockMovement[] {
  const back = was === null ? [] : [{ ...was, pieces: -was.pieces }];
  const all = [...back, ...(is === null ? [] : [is])];
  const [one, other] = all;
  const alike = one !== undefined && other !== undefined && one.item === other.item && one.bin === other.bin;
  const moved = alike ? [{ ...other, pieces: one.pieces + other.pieces }] : all;
  return moved.filter(({ pieces }) => pieces !== 0).sort((first, second) => second.pieces - first.pieces);
}

/** Where something was or is. */
function placesOf(was: StockMovement | null, is: StockMovement | null): StockMovement[] {
  const both = [was, is].filter((each) => each !== null);
  return both[0]?.item === both[1]?.item && both[0]?.bin === both[1]?.bin ? both.slice(-1) : both;
}

async function refuseLocked(id: number, unit: Unit): Promise<void> {
  const warehouse = await unit.get('/procurement/warehouses', id);
  if (warehouse?.lockedFlag !== true) return;
  refuse({ kind: 'refused by rule', message: `Warehouse ${warehouse.name} is locked: nothing moves in it.` });
}

/** In the words that clients look for (evidence: procurement/short-stock). */
async function refuseMissing(item: number, bin: number, there: number, unit: Unit): Promise<void> {
  if ((await procurementSettings(unit))?.disableNegativeInventoryFlag !== true) return;
  const identifier = (await unit.get('/procurement/catalog', item))?.identifier;
  const name = (await unit.get('/procurement/warehouseBins', bin))?.name;
  refuse({ kind: 'refused by rule', message: `There are ${there} items on hand of ${identifier} in ${name}.` });
}
