import { servingAgreement } from '../../company/own-records/serving-agreement.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { chargedActivity, chargedCode, chargedTicket } from './charge/charged-record.ts';
import { charged } from './charge/charged-to-ticket.ts';

/** What is charged to a ticket is for the ticket's company, under its agreement, in its project. */
export const takeCompany = behaviour(charged, {
  says: 'time and expenses take company and agreement from what they are charged to, and name a ticket with its project and phase',
  source: 'evidence: time/defaults, time/of-project, time/of-charge',
  phase: 'complete',
  on: 'every write',
  sets: ['company', 'agreement', 'ticket', 'project', 'phase'],
  does: async (entry, unit) => {
    const { after, sent } = entry;
    const moves = entry.before !== null && (entry.changed('chargeToId') || entry.changed('chargeToType'));
    if (moves && !sent.has('company')) after.company = null;
    if (moves && !sent.has('agreement')) after.agreement = null;
    const ticket = await chargedTicket(after, unit);
    const other = ticket ?? (await chargedActivity(after, unit));
    entry.fill('company', (other ?? (await chargedCode(after, unit)))?.company);
    // Who took the agreement off keeps it off.
    if ((moves || entry.how !== 'patch') && !sent.has('agreement'))
      entry.fill('agreement', await servingAgreement(other?.agreement, after.company, unit));
    after.ticket = ticket?.id ?? null;
    after.project = ticket?.project ?? null;
    after.phase = ticket?.phase ?? null;
  },
});
