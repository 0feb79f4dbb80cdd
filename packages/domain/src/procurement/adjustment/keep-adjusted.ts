import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { adjustmentDetails } from './move-adjusted.ts';

/** What moved stock stays as it is until the adjustment is opened again. */
export const keepAdjusted = behaviour(adjustmentDetails, {
  says: 'nothing is added to an adjustment that is closed, or changed in it',
  source: 'evidence: procurement/adjustments',
  phase: 'refuse',
  on: 'every write',
  does: ({ after }, unit) => refuseAdjusted(after.adjustment, unit),
});

/** Refuses a change of an adjustment that was closed before this write. */
export async function refuseAdjusted(id: number | null, unit: Unit): Promise<void> {
  const adjustment = await unit.get('/procurement/adjustments', id ?? 0);
  const justNow = unit.changes.some(
    ({ table, id: changed, before }) =>
      table.collection.path === '/procurement/adjustments' && changed === id && before?.['closedFlag'] !== true,
  );
  if (adjustment?.closedFlag !== true || justNow) return;
  refuse({ kind: 'refused by rule', message: `Adjustment ${id} is closed: it changes no more.` });
}
