import { storedHours, sumOfHours, toNumber } from '@reeve/calculation';
import { forService } from '../../schedule/entry/entries-of-ticket.ts';
import { rollUp } from '../../unit/roll-up.ts';

/** How long members are scheduled for a ticket: kept with it for reports. */
export const sumScheduledHours = rollUp({
  says: 'the scheduled hours of a ticket are those of its schedule entries',
  source: 'evidence: reports/hours',
  of: '/schedule/entries',
  into: '/service/tickets',
  by: { field: 'objectId' },
  reads: ['hours', 'type'],
  sets: 'scheduledHours',
  as: async (entries, unit) =>
    toNumber(sumOfHours((await forService(entries, unit)).map(({ hours }) => storedHours(hours)))),
});
