import type { StoredRecords } from '../../unit/roll-up.ts';
import { servesCompany } from './refuse-foreign.ts';

/**
 * The agreement that stands above a record, for the record to take; null where it is not, or no longer, for the record's
 * company: an agreement changes its company, and a company its payer (evidence: companies/one-company).
 */
export async function servingAgreement(
  id: number | null | undefined,
  company: number | null,
  records: StoredRecords,
): Promise<number | null> {
  const agreement = id == null || company === null ? null : await records.get('/finance/agreements', id);
  if (agreement === null || company === null) return null;
  return (await servesCompany(agreement, company, records)) ? agreement.id : null;
}
