import { type BilledHoursRule, storedHours } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { termsOf } from './agreement-terms.ts';

/** How the hours of an entry are counted: as its agreement says of the work type, else as the work type itself says. */
export async function billedHoursRule(entry: RowOf<'/time/entries'>, unit: StoredRecords): Promise<BilledHoursRule> {
  const agreed = (await termsOf(entry, unit)).type;
  const type = entry.workType === null ? null : await unit.get('/time/workTypes', entry.workType);
  return {
    increment: storedHours(agreed?.roundBillHours ?? type?.roundBillHoursTo),
    least: storedHours(agreed?.hoursMin ?? type?.hoursMin),
    most: storedHours(agreed?.hoursMax ?? type?.hoursMax),
  };
}
