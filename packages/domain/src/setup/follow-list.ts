import type { StoredRecord } from '@reeve/store';
import { deleteRecord, makeRecord } from '../action/write-record.ts';
import { behaviour } from '../unit/behaviour.ts';
import type { Unit } from '../unit/unit.ts';
import { idsIn, type ListedPair, listedPairs } from './listed-pairs.ts';

/** A list of pairs that changes has its rows made and deleted. */
export const followList = behaviour(['/system/locations', '/time/workRoles', '/system/menuentries'], {
  says: 'a location, a work role and a menu entry have a row for each that they list, and no other',
  source: 'evidence: records/listed-pairs',
  phase: 'follow',
  on: 'every write',
  does: async ({ table, after, before }, unit) => {
    const own = listedPairs.filter(({ lister }) => lister === table.collection.path);
    for (const pair of own) if (isChanged(pair, after, before)) await makeListed(pair, after, unit);
  },
});

function isChanged({ list }: ListedPair, after: StoredRecord, before: StoredRecord | null): boolean {
  return idsIn(after[list]).join() !== idsIn(before?.[list]).join();
}

async function makeListed(pair: ListedPair, record: StoredRecord, unit: Unit): Promise<void> {
  const { id } = record;
  const wanted = new Set(idsIn(record[pair.list]));
  const rows: readonly StoredRecord[] = await unit.select(pair.rows as string, { [pair.by]: id });
  for (const row of rows) if (!wanted.delete(Number(row[pair.lists]))) await deleteRecord(pair.rows, row.id, unit);
  for (const other of wanted) {
    const [parent, below] = pair.above === pair.by ? [id, other] : [other, id];
    await makeRecord(pair.rows as string, { location: { id: below } }, unit, parent);
  }
}
