import { behaviour } from '../../../unit/behaviour.ts';
import { takeUsual } from '../board/take-usual.ts';
import { takeProject } from '../customer/take-project.ts';
import { takeAgreement } from './take-agreement.ts';

/** The work on a board's tickets is in its role and of its type, whoever does it, unless their agreement says which. */
export const takeTicketWorkRole = behaviour('/service/tickets', {
  says: 'a new ticket takes work role and work type from its board, where its agreement names none',
  source: 'evidence: tickets/work-role',
  phase: 'complete',
  on: 'create',
  sets: ['workRole', 'workType'],
  after: [takeProject, takeUsual, takeAgreement],
  does: async (ticket, unit) => {
    const { after } = ticket;
    const board = after.board === null ? null : await unit.get('/service/boards', after.board);
    const agreement = after.agreement === null ? null : await unit.get('/finance/agreements', after.agreement);
    for (const key of ['workRole', 'workType'] as const)
      if ((agreement?.[key] ?? null) === null) ticket.fill(key, board?.[key]);
  },
});
