import type { Unit } from '../../unit/unit.ts';

const warehouses = '/procurement/warehouses';
const bins = '/procurement/warehouseBins';

/** The warehouse that goods go to where nobody says another: the one that is marked so, else the first; null without any. */
export async function usualWarehouse(unit: Pick<Unit, 'first'>): Promise<number | null> {
  const marked = await unit.first(warehouses, { overallDefaultFlag: true, inactiveFlag: false });
  return (marked ?? (await unit.first(warehouses, { inactiveFlag: false })))?.id ?? null;
}

/** The bin of a warehouse that goods go to where nobody says another: the one that is marked so, else the first. */
export async function usualBin(warehouse: number, unit: Pick<Unit, 'first'>): Promise<number | null> {
  const marked = await unit.first(bins, { warehouse, defaultFlag: true, inactiveFlag: false });
  return (marked ?? (await unit.first(bins, { warehouse, inactiveFlag: false })))?.id ?? null;
}

/** A bin with its warehouse. */
export interface StockPlace {
  readonly warehouse: number;
  readonly bin: number;
}

/** The bin that a record names, else the usual one of its warehouse, else of all; null where there is none. */
export async function placeIn(
  warehouse: number | null,
  bin: number | null,
  unit: Pick<Unit, 'first' | 'get'>,
): Promise<StockPlace | null> {
  const named = bin == null ? null : await unit.get('/procurement/warehouseBins', bin);
  const where = named?.warehouse ?? warehouse ?? (await usualWarehouse(unit));
  const into = named?.id ?? (where == null ? null : await usualBin(where, unit));
  return where == null || into === null ? null : { warehouse: where, bin: into };
}
