import { storedHours } from '@reeve/calculation';
import { isChargedToTicket } from '../../time/entry/charge/charged-to-ticket.ts';
import { rollUp } from '../../unit/roll-up.ts';

/** A ticket's actual hours are the sum of its time entries. */
export const sumTicketHours = rollUp({
  says: 'the actual hours of a ticket are those of its time entries',
  source: 'evidence: tickets/actual-hours',
  of: '/time/entries',
  into: '/service/tickets',
  by: { field: 'chargeToId', counts: isChargedToTicket },
  reads: ['actualHours', 'chargeToType'],
  sets: 'actualHours',
  adds: ({ actualHours }) => storedHours(actualHours),
});
