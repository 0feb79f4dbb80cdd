import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { isWithin } from '../rate/agreement-terms.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Entry = RowOf<'/time/entries'>;

/**
 * Whether an agreement covers an entry at all: it covers time, is in force on the day, holds at the place and for the site,
 * and excludes neither work role nor work type (evidence: time/covered, agreements/sites).
 */
export async function coversEntry(agreement: Agreement, entry: Entry, unit: StoredRecords): Promise<boolean> {
  if (agreement.coverAgreementTime !== true || !isInForce(agreement, entry.timeStart) || !holdsAt(agreement, entry))
    return false;
  if (!(await isOfSites(agreement, entry, unit))) return false;
  const { workRole, workType } = entry;
  const of = { agreementId: agreement.id };
  if (workRole !== null && (await unit.first('/finance/agreements/{parentId}/workRoleExclusions', { ...of, workRole })))
    return false;
  if (workType === null) return true;
  return (await unit.first('/finance/agreements/{parentId}/workTypeExclusions', { ...of, workType })) === null;
}

/** Whether an agreement is in force at a stored moment. */
export function isInForce(agreement: Agreement, moment: string | null): boolean {
  const { startDate, endDate, noEndingDateFlag, cancelledFlag, dateCancelled } = agreement;
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

/** An agreement that lists sites is for the tickets of these; a row without a site is for all of its company. */
async function isOfSites({ id }: Agreement, { ticket }: Entry, unit: StoredRecords): Promise<boolean> {
  const listed = await unit.select('/finance/agreements/{parentId}/sites', { agreementId: id });
  if (listed.length === 0 || ticket === null) return true;
  const worked = await unit.get('/service/tickets', ticket);
  return listed.some(({ company, site }) => company === worked?.company && (site === null || site === worked?.site));
}
