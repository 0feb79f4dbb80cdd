import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** The rows are those of the list. */
export const listExpenseTypes = behaviour('/time/chargeCodes', {
  says: 'a charge code has a row for each type of expense that it lists, and no other',
  source: 'evidence: time/charge-codes, time/expense-limits',
  phase: 'follow',
  on: { changed: ['expenseTypeIds'] },
  does: async ({ after: { id, expenseTypeIds } }, unit) => {
    const rows = '/time/chargeCodes/{parentId}/expenseTypes';
    const wanted = new Set(expenseTypeIds ?? []);
    for (const row of await unit.select(rows, { chargeCode: id }))
      if (row.type === null || !wanted.delete(row.type)) await deleteRecord(rows, row.id, unit);
    for (const type of wanted) await makeRecord(rows, { type: { id: type } }, unit, id);
  },
});
