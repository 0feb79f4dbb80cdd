import type { RowOf } from '@reeve/store';
import { chargedCode } from '../../time/entry/charge/charged-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

type Entry = RowOf<'/expense/entries'>;

/** A charge code may be for time only, or for some types of expenses. What is above the most of a type is taken. */
export const refuseUnwantedExpense = behaviour('/expense/entries', {
  says: 'an expense is charged to no charge code that does not take its type',
  source: 'evidence: time/expense-limits',
  phase: 'refuse',
  on: { changed: ['chargeToId', 'chargeToType', 'type'] },
  when: ({ trusted }) => !trusted,
  does: async (entry, unit) => {
    if (!(await isTaken(entry.after, unit)))
      entry.refuse('InvalidField', 'chargeToId', 'The charge code does not allow expenses of this type.');
  },
});

async function isTaken(entry: Entry, unit: StoredRecords): Promise<boolean> {
  const code = await chargedCode(entry, unit);
  if (code === null) return true;
  if (code.expenseEntryFlag === false) return false;
  if (code.allowAllExpenseTypeFlag !== false || entry.type === null) return true;
  const taken = { chargeCode: code.id, type: entry.type };
  return (await unit.first('/time/chargeCodes/{parentId}/expenseTypes', taken)) !== null;
}
