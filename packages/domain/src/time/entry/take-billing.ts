import { behaviour } from '../../unit/behaviour.ts';
import { takeWorkRole } from './take-work-role.ts';

/** Whether time is billed follows from what kind of work it was. */
export const takeBilling = behaviour('/time/entries', {
  says: 'a time entry is billed as its work type says, and is billable where that says nothing',
  source: 'evidence: time/default-billable, time/work-type',
  phase: 'complete',
  on: { changed: ['workType', 'billableOption'] },
  sets: ['billableOption'],
  after: [takeWorkRole],
  when: (entry) => entry.after.billableOption === null || !entry.sent.has('billableOption'),
  does: async (entry, unit) => {
    const { workType } = entry.after;
    const type = workType === null ? null : await unit.get('/time/workTypes', workType);
    entry.after.billableOption = type?.billTime ?? 'Billable';
  },
});
