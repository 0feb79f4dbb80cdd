import type { RowOf, StoredRecord } from '@reeve/store';
import { deleteRecord, makeRecord } from '../../../action/write-record.ts';
import { idsIn } from '../../../setup/listed-pairs.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { type ExemptList, exemptionRows, exemptLists } from './exempt-lists.ts';

/** A list of exempt sorts that changes has its rows made and deleted; those that stay keep the levels that tax them all the same. */
export const followExemptLists = behaviour('/finance/taxCodes', {
  says: 'a tax code has an exemption for each work role, expense type and product type that it lists, and no other',
  source: 'evidence: invoices/exempt',
  phase: 'follow',
  on: { changed: exemptLists.map(({ list }) => list) },
  fills: exemptionRows,
  does: async ({ after, before }, unit) => {
    for (const kind of exemptLists)
      if (idsIn(after[kind.list]).join() !== idsIn(before?.[kind.list]).join()) await makeExempt(kind, after, unit);
  },
});

async function makeExempt({ rows, names, list }: ExemptList, code: RowOf<'/finance/taxCodes'>, unit: Unit) {
  const wanted = new Set(idsIn(code[list]));
  const present: readonly StoredRecord[] = await unit.select(rows as string, { _parentId: code.id });
  for (const row of present) if (!wanted.delete(Number(row[names]))) await deleteRecord(rows, row.id, unit);
  for (const id of wanted) await makeRecord(rows, { [names]: { id } }, unit, code.id);
}
