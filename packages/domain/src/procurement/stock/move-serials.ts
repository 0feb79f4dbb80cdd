import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { inventory } from './on-hand.ts';
import type { StockMovement } from './stock-movement.ts';

const onHand = '/procurement/onhandserialnumbers';

/** Serial numbers come with the pieces and go with them. Refused: one that is there already, and one that is not there. */
export async function moveSerials(was: StockMovement | null, is: StockMovement | null, unit: Unit): Promise<void> {
  const [before, after] = [placed(was), placed(is)];
  const gone = before.filter((each) => !after.some((other) => isAlike(each, other)));
  const come = after.filter((each) => !before.some((other) => isAlike(each, other)));
  if (gone.length + come.length === 0) return;
  for (const each of gone) await (each.comes ? takeAway(each, unit) : put(each, unit));
  for (const each of come) await (each.comes ? put(each, unit) : takeAway(each, unit));
  for (const { item, bin } of [...gone, ...come]) await listSerials(item, bin, unit);
}

/** Each serial number in a bin is of one of its pieces: refused are more numbers than pieces. */
export async function refuseTooMany(item: number, bin: number, unit: Unit): Promise<void> {
  const named = await unit.select(onHand, { catalogItem: item, warehouseBin: bin });
  const pieces = Math.max(0, (await unit.first(inventory, { catalogItem: item, warehouseBin: bin }))?.onHand ?? 0);
  if (named.length <= pieces) return;
  const serials = named.map(({ serial }) => serial).join(', ');
  const message = `The bin would have ${pieces} pieces with the serial numbers ${serials}: there is one for each piece at the most.`;
  refuse({ kind: 'refused by rule', message });
}

interface PlacedSerial {
  readonly serial: string;
  readonly item: number;
  readonly warehouse: number;
  readonly bin: number;
  readonly comes: boolean;
}

function placed(movement: StockMovement | null): PlacedSerial[] {
  if (movement === null) return [];
  const { item, warehouse, bin, pieces, serials } = movement;
  return serials.map((serial) => ({ serial, item, warehouse, bin, comes: pieces > 0 }));
}

function isAlike(one: PlacedSerial, other: PlacedSerial): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function put({ serial, item, warehouse, bin }: PlacedSerial, unit: Unit): Promise<void> {
  if ((await unit.first(onHand, { serial, catalogItem: item })) !== null)
    refuse({ kind: 'refused by rule', message: `Serial number ${serial} is on hand already.` });
  const place = { catalogItem: { id: item }, warehouse: { id: warehouse }, warehouseBin: { id: bin } };
  await makeRecord(onHand, { serial, ...place }, unit);
}

/** Items of which nobody noted serial numbers may be picked with one. */
async function takeAway({ serial, item, bin }: PlacedSerial, unit: Unit): Promise<void> {
  const row = await unit.first(onHand, { serial, catalogItem: item, warehouseBin: bin });
  if (row !== null) return deleteRecord(onHand, row.id, unit);
  if ((await unit.first(onHand, { catalogItem: item })) !== null)
    refuse({ kind: 'refused by rule', message: `Serial number ${serial} is not on hand.` });
}

/** What is on hand names its serial numbers. */
async function listSerials(item: number, bin: number, unit: Unit): Promise<void> {
  const row = await unit.first(inventory, { catalogItem: item, warehouseBin: bin });
  if (row === null) return;
  const there = await unit.select(onHand, { catalogItem: item, warehouseBin: bin });
  const serialNumbers = there.map(({ id, serial }) => ({ id, serialNumber: serial }));
  await unit.updateColumns(inventory, row.id, { serialNumbers });
}
