import { behaviour } from '../../../unit/behaviour.ts';
import { takeUsual } from '../board/take-usual.ts';
import { takeProject } from '../customer/take-project.ts';
import { takeAgreement } from './take-agreement.ts';

const options = ['billTime', 'billExpenses', 'billProducts'] as const;

/** A new ticket is billed as its agreement says, where that says anything, else as its board. */
export const takeBilling = behaviour('/service/tickets', {
  says: 'a new ticket is billed as its agreement says, or as its board, at actual rates and in the money of its company',
  source: 'evidence: tickets/billing',
  phase: 'complete',
  on: 'create',
  sets: [...options, 'billingMethod', 'subBillingMethod', 'currency'],
  after: [takeProject, takeUsual, takeAgreement],
  does: async (ticket, unit) => {
    const { after } = ticket;
    const agreement = after.agreement === null ? null : await unit.get('/finance/agreements', after.agreement);
    const board = after.board === null ? null : await unit.get('/service/boards', after.board);
    const usual = { billTime: board?.billTime, billExpenses: board?.billExpense, billProducts: board?.billProduct };
    for (const option of options) {
      const agreed = agreement?.[option];
      ticket.fill(option, agreed == null || agreed === 'NoDefault' ? usual[option] : agreed);
    }
    ticket.fill('billingMethod', 'ActualRates');
    ticket.fill('subBillingMethod', 'ActualRates');
    ticket.fill(
      'currency',
      after.company === null ? null : (await unit.get('/company/companies', after.company))?.currency,
    );
  },
});
