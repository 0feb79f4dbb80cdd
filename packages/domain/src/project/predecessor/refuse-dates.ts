import { behaviour } from '../../unit/behaviour.ts';

const dates = ['estimatedStartDate', 'requiredDate'] as const;

/**
 * When a ticket begins that waits for another follows from that one. Clients take the predecessor and both dates away, set
 * the dates, and put the predecessor back.
 */
export const refuseDatesOfSuccessor = behaviour('/service/tickets', {
  says: 'the dates of a ticket with a predecessor are not set, neither with it nor in the call that takes it away',
  source: 'evidence: tickets/predecessors',
  phase: 'refuse',
  on: { changed: dates },
  when: ({ before, after, trusted }) =>
    !trusted && ((before?.predecessorId ?? 0) !== 0 || (after.predecessorId ?? 0) !== 0),
  does: (ticket) => {
    for (const date of dates)
      if (ticket.after[date] !== null && ticket.changed(date))
        ticket.refuse('InvalidField', date, `The ${date} cannot be set while the ticket has a predecessor.`);
  },
});
