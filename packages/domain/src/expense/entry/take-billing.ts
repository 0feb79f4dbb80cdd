import type { RowOf } from '@reeve/store';
import { chargedCode, chargedTicket } from '../../time/entry/charge/charged-record.ts';
import { takeCompany } from '../../time/entry/take-company.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

type Entry = RowOf<'/expense/entries'>;
type BillExpenses = Exclude<Entry['billableOption'], null>;

/** Whether an expense is billed follows from what kind of expense it is, and for whom. */
export const takeExpenseBilling = behaviour('/expense/entries', {
  says: 'an expense is billed as its type, ticket, charge code, phase, project or agreement says, and is billable where none does',
  source: 'evidence: time/expense-defaults, time/expense-billing-order',
  phase: 'complete',
  on: { changed: ['type', 'agreement', 'ticket', 'chargeToId', 'chargeToType', 'billableOption'] },
  sets: ['billableOption'],
  after: [takeCompany],
  when: ({ after, sent }) => after.billableOption === null || !sent.has('billableOption'),
  does: async ({ after }, unit) => {
    for await (const word of wordsOn(after, unit)) {
      if (word == null || word === 'NoDefault') continue;
      after.billableOption = word;
      return;
    }
    after.billableOption = 'Billable';
  },
});

/** Who has a say, in their order; a type that is billed leaves the word to the others. */
async function* wordsOn(entry: Entry, unit: StoredRecords): AsyncGenerator<BillExpenses | null | undefined> {
  const type = entry.type === null ? null : await unit.get('/expense/types', entry.type);
  if (type?.billExpenses !== 'Billable') yield type?.billExpenses;
  yield (await chargedTicket(entry, unit))?.billExpenses;
  yield (await chargedCode(entry, unit))?.billTime;
  if (entry.phase !== null) yield (await unit.get('/project/projects/{parentId}/phases', entry.phase))?.billExpenses;
  if (entry.project !== null) yield (await unit.get('/project/projects', entry.project))?.billExpenses;
  if (entry.agreement !== null) yield (await unit.get('/finance/agreements', entry.agreement))?.billExpenses;
}
