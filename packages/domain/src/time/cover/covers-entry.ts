import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { isWithin } from '../rate/agreement-terms.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Entry = RowOf<'/time/entries'>;

/**
 * Whether an agreement covers an entry at all: it covers time, is in force on the day, holds at the place, and excludes
 * neither work role nor work type (evidence: time/covered).
 */
export async function coversEntry(agreement: Agreement, entry: Entry, unit: StoredRecords): Promise<boolean> {
  if (agreement.coverAgreementTime !== true || !isInForce(agreement, entry.timeStart) || !holdsAt(agreement, entry))
    return false;
  const { workRole, workType } = entry;
  const of = { agreementId: agreement.id };
  if (workRole !== null && (await unit.first('/finance/agreements/{parentId}/workRoleExclusions', { ...of, workRole })))
    return false;
  if (workType === null) return true;
  return (await unit.first('/finance/agreements/{parentId}/workTypeExclusions', { ...of, workType })) === null;
}

/** Whether an agreement is in force at a stored moment. */
export function isInForce(agreement: Agreement, moment: string | null): boolean {
  const { startDate, endDate, noEndingDateFlag, cancelledFlag, dateCancelled, agreementStatus } = agreement;
  if (agreementStatus === 'Inactive') return false;
  if (cancelledFlag === true && !isWithin(moment, null, dateCancelled ?? '')) return false;
  return isWithin(moment, startDate, noEndingDateFlag === true ? null : endDate);
}

/** Whether an agreement holds at a place. */
export function holdsAt(
  agreement: Agreement,
  { location, department }: Pick<Entry, 'location' | 'department'>,
): boolean {
  if (agreement.restrictLocationFlag === true && agreement.location !== location) return false;
  return agreement.restrictDepartmentFlag !== true || agreement.department === department;
}
