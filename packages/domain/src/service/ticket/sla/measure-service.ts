import { calculateSla, describeSla, type Escalation, moveSlaClock, startSlaClock } from '@reeve/calculation/sla';
import { toTimestamp } from '../../../clock.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';
import { goalsOf, noGoals } from './goals-of.ts';
import { serviceHours } from './service-hours.ts';
import { clockFields, readClock, writeAnswer, writeClock } from './ticket-clock.ts';
import { slaOf } from './usual-sla.ts';

const tickets = '/service/tickets';
type Ticket = Draft<typeof tickets>;

/** What stands for a ticket that is within its service level while nobody does anything. */
const always = '9999-12-31T23:59:59Z';

/** The service clock runs, stands and ends by the status; what is due follows from the service level and the priority. */
export const measureService = behaviour(tickets, {
  says: 'the service clock of a ticket is moved by its status, and what is due is worked out by service level and priority',
  source: 'evidence: service-levels/stages, service-levels/waiting, service-levels/goals, service-levels/level',
  phase: 'derive',
  on: { changed: ['status', 'sla', 'priority', 'company', 'site', 'recordType'] },
  sets: clockFields,
  when: ({ after }) => after.recordType === 'ServiceTicket',
  does: async (ticket, unit) => {
    const { after } = ticket;
    const sla = await slaOf(after.sla, unit);
    const { time, zone } = await serviceHours(sla, after, unit);
    const now = Date.parse(unit.now);
    const before = readClock(after) ?? startSlaClock(now);
    const moves = ticket.changed('status') || after.escalationStartDateUTC === null;
    const clock = moves ? moveSlaClock(before, await escalationOf(ticket, unit), now, time) : before;
    const goals = sla === null ? noGoals : await goalsOf(sla, after.priority, unit);
    const answer = calculateSla(clock, goals, time);
    writeClock(clock, after, unit.actor.identifier);
    writeAnswer(answer, goals, after);
    after.slaStatus = sla === null ? null : describeSla(answer, zone);
    after.slaHeldUntil = sla === null ? null : heldText(answer.heldUntil);
  },
});

/** A status that says nothing of it is resolved if it is a closed one (evidence: service-levels/unsaid). */
async function escalationOf({ after }: Ticket, unit: Unit): Promise<Escalation> {
  const status = after.status === null ? null : await unit.get('/service/boards/{parentId}/statuses', after.status);
  return status?.escalationStatus ?? (status?.closedStatus === true ? 'Resolved' : 'NotResponded');
}

function heldText(until: number): string | null {
  if (until === Number.NEGATIVE_INFINITY) return null;
  return until === Number.POSITIVE_INFINITY ? always : toTimestamp(until);
}
