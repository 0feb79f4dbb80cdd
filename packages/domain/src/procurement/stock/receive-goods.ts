import { convertCost, convertPieces, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { conversionOf } from '../unit-of-measure/conversion-of.ts';
import { moveStock } from './move-stock.ts';
import { serialsIn } from './stock-movement.ts';
import { placeIn } from './usual-place.ts';

/** What was received is in the bin that the line names. */
export const receiveGoods = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'goods that are received are on hand in the bin of their line, in the unit of their item, with their serial numbers',
  source: 'evidence: procurement/stock, procurement/conversions',
  phase: 'follow',
  on: {
    changed: ['receivedQuantity', 'product', 'warehouse', 'warehouseBin', 'unitCost', 'unitOfMeasure', 'serialNumbers'],
  },
  fills: ['/procurement/catalog/{parentId}/inventory', '/procurement/onhandserialnumbers'],
  when: ({ before, after }) => (before?.receivedQuantity ?? 0) > 0 || (after.receivedQuantity ?? 0) > 0,
  does: async ({ after }, unit) => {
    const place = await placeIn(after.warehouse, after.warehouseBin, unit);
    const source = { reason: 'receipt', id: after.id } as const;
    if (place === null || after.product == null) return;
    const serials = serialsIn(after.serialNumbers);
    const goods = { item: after.product, ...(await piecesOf(after, unit)) };
    await moveStock(source, { ...goods, ...place, serials }, unit);
  },
});

/** What came, counted as the item is. Refused where that is no whole number of pieces. */
async function piecesOf(line: RowOf<'/procurement/purchaseorders/{parentId}/lineitems'>, unit: Unit) {
  const item = await unit.get('/procurement/catalog', line.product ?? 0);
  const conversion = await conversionOf(line.unitOfMeasure, item?.unitOfMeasure ?? null, unit);
  const pieces = toNumber(convertPieces(storedQuantity(line.receivedQuantity), conversion));
  if (!Number.isInteger(pieces)) {
    const message = `What is received of line ${line.lineNumber} is ${pieces} of ${item?.identifier}, which is counted in whole pieces.`;
    refuse({ kind: 'refused by rule', message });
  }
  return { pieces, unitCost: toNumber(convertCost(storedMoney(line.unitCost), conversion)) };
}
