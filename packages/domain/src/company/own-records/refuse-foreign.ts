import type { CollectionPath } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import { referenceDisplayName } from '../../resource-name.ts';
import type { Draft } from '../../unit/draft.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';
import type { Unit } from '../../unit/unit.ts';

/** What stands beside a company: the field that names it, and where it is kept. */
export type OwnedReference = readonly [field: string, collection: CollectionPath];

/** Whether the owner of what is named may stand beside a company. */
type Fits = (owned: StoredRecord, company: number, records: StoredRecords) => boolean | Promise<boolean>;

/**
 * Refuses what is of another company than the record, which the field `owner` names: only what changed, or all where the
 * company did.
 */
export async function refuseForeign(
  draft: Draft,
  unit: Unit,
  beside: readonly OwnedReference[],
  fits: Fits = (owned, company) => owned['company'] === company,
  owner = 'company',
): Promise<void> {
  const company = draft.after[owner];
  if (typeof company !== 'number') return;
  for (const [field, collection] of beside) {
    const id = draft.after[field];
    if (typeof id !== 'number' || !(draft.changed(owner) || draft.changed(field))) continue;
    const owned: StoredRecord | null = await unit.get(collection, id);
    if (typeof owned?.['company'] !== 'number' || (await fits(owned, company, unit))) continue;
    draft.refuse('NotFound', `${field}/id`, `${nameOf(field, draft)} ${id} not found for Company ${company}`);
  }
}

function nameOf(field: string, { table }: Draft): string {
  return referenceDisplayName(table.byKey.get(field)?.field?.of ?? field);
}

/** A company is served under its own agreements, those of whoever pays for it, and those that list a site of it. */
export async function servesCompany(
  agreement: StoredRecord,
  company: number,
  records: StoredRecords,
): Promise<boolean> {
  if (agreement['company'] === company) return true;
  const served = await records.get('/company/companies', company);
  if (served?.billToCompany != null && served.billToCompany === agreement['company']) return true;
  const sites = '/finance/agreements/{parentId}/sites';
  return (await records.first(sites, { agreementId: agreement.id, company })) !== null;
}
