import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';

const orders = '/procurement/purchaseorders';
const lines = '/procurement/purchaseorders/{parentId}/lineitems';
const statuses = '/procurement/purchaseorderstatuses';

/** An order is done when nothing of it is to come, where the settings say so. */
export const closeWithLines = behaviour(lines, {
  says: 'a purchase order closes when all of its lines are closed, where the settings say so, and opens again with one of them',
  source: 'evidence: procurement/receiving',
  phase: 'follow',
  on: { changed: ['closedFlag', 'canceledFlag'] },
  does: async ({ after }, unit) => {
    const order = await unit.get(orders, after.purchaseOrderId ?? 0);
    if (order === null || (await procurementSettings(unit))?.autoClosePurchaseOrderFlag !== true) return;
    const all = await unit.select(lines, { purchaseOrderId: order.id });
    const done = all.every(({ closedFlag }) => closedFlag === true);
    if (done && order.closedFlag !== true) await close(order, unit);
    if (!done && order.openStatus != null)
      await changeRecord(orders, order.id, { status: { id: order.openStatus } }, unit);
  },
});

async function close({ id, status }: RowOf<typeof orders>, unit: Unit): Promise<void> {
  const closed =
    (await unit.first(statuses, { defaultClosedFlag: true })) ?? (await unit.first(statuses, { closedFlag: true }));
  if (closed === null) return;
  await changeRecord(orders, id, { status: { id: closed.id } }, unit);
  await unit.updateColumns(orders, id, { openStatus: status });
}
