import type { StoredRecord } from '@reeve/store';
import type { Draft } from '../../unit/draft.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

/** A contact and the company beside it: the fields that name them. */
export type PersonAt = readonly [person: string, at: string];

/**
 * Refuses a contact of another company than the one that is named beside it; only contacts that changed are looked at, and
 * whoever is of no company may be named anywhere (evidence: contacts/of-company).
 */
export async function refuseStrangers(
  draft: Draft,
  records: StoredRecords,
  people: readonly PersonAt[],
): Promise<void> {
  for (const [person, at] of people) {
    const [id, company] = [draft.after[person], draft.after[at]];
    if (typeof id !== 'number' || company == null || !draft.changed(person)) continue;
    const found: StoredRecord | null = await records.get('/company/contacts', id);
    if (found?.['company'] != null && found['company'] !== company)
      draft.refuse('NotFound', `${person}/id`, `Contact ${id} not found for Company ${company}`);
  }
}
