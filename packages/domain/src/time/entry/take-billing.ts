import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { termsOf } from '../rate/agreement-terms.ts';
import { chargedCode, chargedTicket } from './charge/charged-record.ts';
import { takeCompany } from './take-company.ts';
import { takeWorkRole } from './take-work-role.ts';

type Entry = RowOf<'/time/entries'>;
type BillTime = Exclude<Entry['billableOption'], null>;

/** Whether time is billed follows from what kind of work it was, and for whom. */
export const takeBilling = behaviour('/time/entries', {
  says: 'a time entry is billed as its agreement, work type, ticket, phase or project says, and is billable where none does; what somebody chose stays on the same ticket',
  source: 'evidence: time/default-billable, time/work-type, time/billing-order, time/chosen-option',
  phase: 'complete',
  on: { changed: ['workType', 'agreement', 'ticket', 'chargeToId', 'chargeToType', 'billableOption'] },
  sets: ['billableOption'],
  after: [takeWorkRole, takeCompany],
  when: ({ after, sent }) => after.billableOption === null || !sent.has('billableOption'),
  does: async (entry, unit) => {
    const { before, after } = entry;
    const isElsewhere = entry.changed('chargeToId') || entry.changed('chargeToType');
    const isChosen = !isElsewhere && before !== null && before.billableOption !== (await usualOption(before, unit));
    if (after.billableOption === null || !isChosen) after.billableOption = await usualOption(after, unit);
  },
});

async function usualOption(entry: Entry, unit: StoredRecords): Promise<BillTime> {
  for await (const word of wordsOn(entry, unit)) if (word != null && word !== 'NoDefault') return word;
  return 'Billable';
}

/** Who has a say, in their order; a work type that is billed leaves the word to the others. */
async function* wordsOn(entry: Entry, unit: StoredRecords): AsyncGenerator<BillTime | null | undefined> {
  yield (await termsOf(entry, unit)).type?.billTime;
  const type = entry.workType === null ? null : await unit.get('/time/workTypes', entry.workType);
  if (type?.billTime !== 'Billable') yield type?.billTime;
  yield ((await chargedTicket(entry, unit)) ?? (await chargedCode(entry, unit)))?.billTime;
  if (entry.phase !== null) yield (await unit.get('/project/projects/{parentId}/phases', entry.phase))?.billTime;
  if (entry.project !== null) yield (await unit.get('/project/projects', entry.project))?.billTime;
  if (entry.agreement !== null) yield (await unit.get('/finance/agreements', entry.agreement))?.billTime;
}
