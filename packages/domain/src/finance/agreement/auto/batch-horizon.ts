import { changeRecord } from '../../../action/write-record.ts';
import { toTimestamp } from '../../../clock.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import type { Unit } from '../../../unit/unit.ts';

const setups = '/finance/batchSetups';
const day = 86_400_000;

/**
 * Up to which moment agreements that are invoiced by themselves are due: so many days ahead as the batch set-up says, and
 * null before its next run (evidence: agreements/batches).
 */
export async function batchHorizon(now: string, records: StoredRecords): Promise<string | null> {
  const setup = await records.first(setups, {});
  if (setup?.nextRunDate != null && setup.nextRunDate > now) return null;
  return toTimestamp(Date.parse(now) + (setup?.daysInAdvance ?? 0) * day);
}

/**
 * Says when the next run is, after one: at the same time of the first day on which that is still to come. Nothing where the
 * set-up names no run, or another process was faster.
 */
export async function waitForNextRun(unit: Unit): Promise<void> {
  const setup = await unit.first(setups, {});
  if (setup?.nextRunDate == null || setup.nextRunDate > unit.now) return;
  const last = Date.parse(setup.nextRunDate);
  const days = Math.floor((Date.parse(unit.now) - last) / day) + 1;
  await changeRecord(setups, setup.id, { nextRunDate: toTimestamp(last + days * day) }, unit);
}
