import { behaviour } from '../../../unit/behaviour.ts';
import { chargedCode } from './charged-record.ts';

/** A charge code may be for expenses alone. What is charged to it already stays. */
export const refuseIdleCode = behaviour('/time/entries', {
  says: 'no time is charged to a charge code that is not for time',
  source: 'evidence: time/code-for-time',
  phase: 'refuse',
  on: { changed: ['chargeToId', 'chargeToType'] },
  when: ({ after, trusted }) => !trusted && after.chargeToType === 'ChargeCode',
  does: async (entry, unit) => {
    const code = await chargedCode(entry.after, unit);
    if (code?.timeEntryFlag === false)
      entry.refuse('InvalidField', 'chargeToId', 'The charge code does not allow time entries.');
  },
});
