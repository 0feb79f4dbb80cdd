import { inCents, storedMoney, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { startEmpty } from './start-empty.ts';

/** An invoice comes to an amount that can be paid. */
export const adjustInCents = behaviour('/finance/invoices', {
  says: 'the amount by which the services of an invoice are adjusted is in cents, half up',
  source: 'evidence: invoices/cents',
  phase: 'complete',
  on: { changed: ['serviceAdjustmentAmount'] },
  sets: ['serviceAdjustmentAmount'],
  after: [startEmpty],
  does: ({ after }) => {
    after.serviceAdjustmentAmount = toNumber(inCents(storedMoney(after.serviceAdjustmentAmount)));
  },
});
