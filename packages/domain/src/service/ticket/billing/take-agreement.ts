import { behaviour } from '../../../unit/behaviour.ts';
import { takeUsual } from '../board/take-usual.ts';
import { followCompany } from '../customer/follow-company.ts';
import { takeProject } from '../customer/take-project.ts';
import { usualAgreement } from './usual-agreement.ts';

/** Work for a company is done under its agreement, and billed as that says. */
export const takeAgreement = behaviour('/service/tickets', {
  says: "a service ticket that is new or moves to another company is under that company's agreement",
  source: 'evidence: tickets/usual-agreement',
  phase: 'complete',
  on: { changed: ['company'] },
  sets: ['agreement'],
  after: [takeProject, followCompany, takeUsual],
  when: ({ after, sent }) => after.agreement === null && !sent.has('agreement') && after.recordType === 'ServiceTicket',
  does: async ({ after }, unit) => {
    after.agreement = (await usualAgreement(after, unit))?.id ?? null;
  },
});
