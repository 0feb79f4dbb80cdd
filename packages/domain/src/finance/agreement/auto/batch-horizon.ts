import { toTimestamp } from '../../../clock.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';

const day = 86_400_000;

/**
 * Up to which moment agreements that are invoiced by themselves are due: so many days ahead as the batch set-up says, and
 * null before its next run (evidence: agreements/batches).
 */
export async function batchHorizon(now: string, records: StoredRecords): Promise<string | null> {
  const setup = await records.first('/finance/batchSetups', {});
  if (setup?.nextRunDate != null && setup.nextRunDate > now) return null;
  return toTimestamp(Date.parse(now) + (setup?.daysInAdvance ?? 0) * day);
}
