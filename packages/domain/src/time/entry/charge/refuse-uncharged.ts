import { behaviour } from '../../../unit/behaviour.ts';
import { charged } from './charged-to-ticket.ts';

/** As of a new one: what is charged to nothing is at least for a company. */
export const refuseUncharged = behaviour(charged, {
  says: 'time and expenses that are taken off what they were charged to say for which company they are',
  source: 'evidence: time/charge-type',
  phase: 'refuse',
  on: { changed: ['chargeToId', 'chargeToType', 'company'] },
  when: ({ before, after, trusted }) => !trusted && before?.company != null && after.company === null,
  does: async (entry, unit) => {
    const code = entry.after.chargeToType === 'ChargeCode' ? entry.after.chargeToId : null;
    if (code !== null && (await unit.get('/time/chargeCodes', code)) !== null) return;
    entry.refuse('MissingRequiredField', 'company', 'The company/id field is required.');
  },
});
