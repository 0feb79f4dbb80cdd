import { behaviour } from '../../unit/behaviour.ts';
import { inheritType } from './inherit-type.ts';

const amounts = ['applicationLimit', 'compHourlyRate', 'compLimitAmount', 'billAmount'] as const;

/** Readers reckon with these: every agreement shows them. */
export const startAgreementAtNought = behaviour('/finance/agreements', {
  says: 'an agreement of which neither it nor its type tells a limit, a compensation or an amount that is billed says 0',
  source: 'evidence: agreements/always-there',
  phase: 'complete',
  on: 'every write',
  sets: amounts,
  after: [inheritType],
  when: ({ how }) => how !== 'patch',
  does: (agreement) => {
    for (const key of amounts) agreement.fill(key, 0);
  },
});
