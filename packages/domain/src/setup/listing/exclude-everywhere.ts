import type { StoredRecord } from '@reeve/store';
import { makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

/** Where exclusions of agreement types and of agreements are rows. */
type ExclusionRows = readonly [ofTypes: string, ofAgreements: string];

/**
 * Excludes a work role or type from every agreement and agreement type from which it is not excluded yet. What agreements
 * have covered already, they go on covering (evidence: agreements/exclude-everywhere).
 */
export async function excludeEverywhere(
  key: 'workRole' | 'workType',
  id: number,
  [ofTypes, ofAgreements]: ExclusionRows,
  unit: Unit,
): Promise<void> {
  const types = await unit.select('/finance/agreements/types', {});
  await excludeFrom(types, ofTypes, 'type', { key, id }, unit);
  const agreements = await unit.select('/finance/agreements', {});
  await excludeFrom(agreements, ofAgreements, 'agreementId', { key, id }, unit);
}

async function excludeFrom(
  owners: readonly { readonly id: number }[],
  rows: string,
  owner: 'type' | 'agreementId',
  { key, id }: { readonly key: string; readonly id: number },
  unit: Unit,
): Promise<void> {
  const found: readonly StoredRecord[] = await unit.select(rows, { [key]: id });
  const done = new Set(found.map((row) => row[owner]));
  for (const each of owners) if (!done.has(each.id)) await makeRecord(rows, { [key]: { id } }, unit, each.id);
}
