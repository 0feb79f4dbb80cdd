import type { RowOf } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import { slaOf } from './usual-sla.ts';

const tickets = '/service/tickets';
type Ticket = Draft<typeof tickets>;
type ServiceLevel = RowOf<'/service/SLAs'>;

const impacts = { Low: 'low', Medium: 'med', High: 'hi' } as const;
const urgencies = { Low: 'Low', Medium: 'Med', High: 'Hi' } as const;

/** A priority that is sent counts more than the table; a body that repeats the whole ticket chooses none by that. */
export const prioritize = behaviour(tickets, {
  says: "impact and severity make a ticket's priority by the table of its service level, unless a priority is sent",
  source: 'evidence: service-levels/matrix',
  phase: 'derive',
  on: { changed: ['severity', 'impact'] },
  sets: ['priority'],
  when: (ticket) => ticket.after.sla !== null && isAsked(ticket) && !isPriorityChosen(ticket),
  does: async ({ after }, unit) => {
    const sla = await slaOf(after.sla, unit);
    const priority = sla === null ? null : priorityBy(sla, after);
    if (priority !== null) after.priority = priority;
  },
});

function isAsked({ before, sent }: Ticket): boolean {
  return before !== null || sent.has('severity') || sent.has('impact');
}

function isPriorityChosen(ticket: Ticket): boolean {
  return ticket.how === 'replace' ? ticket.changed('priority') : ticket.sent.has('priority');
}

/** The cell of the table; null where it is empty, and for a ticket that lacks either. */
function priorityBy(sla: ServiceLevel, { impact, severity }: Ticket['after']): number | null {
  if (impact === null || severity === null) return null;
  return sla[`${impacts[impact]}Impact${urgencies[severity]}Urgency`];
}
