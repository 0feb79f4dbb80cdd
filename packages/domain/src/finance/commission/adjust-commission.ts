import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** An adjustment is put on top of what was earned, and says whose it is. */
export const adjustCommission = behaviour('/finance/invoices/{parentId}/commissions', {
  says: 'a commission that is adjusted says by whom and when, and comes to what was earned with the adjustment',
  source: 'evidence: invoices/commission-amounts',
  phase: 'derive',
  on: { changed: ['adjustment', 'adjustmentReason'] },
  sets: ['netAmount', 'adjustedBy', 'adjustedDate'],
  when: ({ before }) => before !== null,
  does: ({ after }, { actor, now }) => {
    after.netAmount = toNumber(sumOf([storedMoney(after.amount), storedMoney(after.adjustment)]));
    after.adjustedBy = actor.identifier;
    after.adjustedDate = now;
  },
});
