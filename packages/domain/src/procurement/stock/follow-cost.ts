import { toNumber } from '@reeve/calculation';
import { changeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';
import { valuedStock } from './worth-of-move.ts';

/** The cost of an item that is told to by its flag is that of the next piece to go, unless the settings forbid it. */
export async function followCost(id: number, unit: Unit): Promise<void> {
  const item = await unit.get('/procurement/catalog', id);
  if (item?.autoUpdateUnitCostFlag !== true) return;
  if ((await procurementSettings(unit))?.disableCostUpdatesFlag === true) return;
  const { onHand, unitCost } = await valuedStock(id, unit);
  const cost = toNumber(unitCost);
  if (onHand > 0 && cost !== item.cost) await changeRecord('/procurement/catalog', id, { cost }, unit);
}
