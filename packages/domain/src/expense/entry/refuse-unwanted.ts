import type { RowOf } from '@reeve/store';
import { chargedCode } from '../../time/entry/charge/charged-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

type Entry = RowOf<'/expense/entries'>;

/** A charge code may be for time only, or for some types of expenses; a type may have a most that is paid. */
export const refuseUnwantedExpense = behaviour('/expense/entries', {
  says: 'an expense is charged to no charge code that does not take its type, and is not above the most of that',
  source: 'evidence: time/expense-limits',
  phase: 'refuse',
  on: { changed: ['chargeToId', 'chargeToType', 'type', 'amount'] },
  when: ({ trusted }) => !trusted,
  does: async (entry, unit) => {
    const { after } = entry;
    if (!(await isTaken(after, unit)))
      entry.refuse('InvalidField', 'chargeToId', 'The charge code does not allow expenses of this type.');
    const type = after.type === null ? null : await unit.get('/expense/types', after.type);
    const most = type?.maxAmount ?? 0;
    if (most > 0 && (after.cost ?? 0) > most)
      entry.refuse('InvalidField', 'amount', `The amount exceeds the maximum of ${most} for ${type?.name}.`);
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
