import type { StoredRecord } from '@reeve/store';
import { deleteRecord } from '../../action/write-record.ts';
import { type UniqueCollection, uniqueRecords } from '../../setup/unique-records.ts';
import type { Unit } from '../../unit/unit.ts';
import { sites } from '../site/site-address.ts';

/** What a company has of each kind once only. Sites are places of their own and come under another name. */
const ofCompany = (Object.keys(uniqueRecords) as UniqueCollection[])
  .map((collection) => ({ collection, keys: uniqueRecords[collection] as readonly string[] }))
  .filter(({ collection, keys }) => keys.includes('company') && collection !== sites);

/**
 * Links of a company that the one it is merged into has too do not come along: the same group, team member and note on a
 * status are there once, as where they are entered (evidence: companies/merged-links).
 */
export async function dropTwins(from: number, to: number, unit: Unit): Promise<void> {
  for (const { collection, keys } of ofCompany) {
    const what = (row: StoredRecord) =>
      JSON.stringify(keys.map((key) => (key === 'company' ? null : (row[key] ?? null))));
    const there = new Set((await unit.select(collection, { company: to })).map(what));
    for (const row of await unit.select(collection, { company: from }))
      if (there.has(what(row))) await deleteRecord(collection, row.id, unit);
  }
}
