import type { Unit } from '../../unit/unit.ts';

/** Whether an opportunity of this status is won, lost or otherwise closed; false where it has none. */
export async function isClosedStatus(status: number | null | undefined, unit: Unit): Promise<boolean> {
  const row = status == null ? null : await unit.get('/sales/opportunities/statuses', status);
  return row?.closedFlag === true || row?.wonFlag === true || row?.lostFlag === true;
}
