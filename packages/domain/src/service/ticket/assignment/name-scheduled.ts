import { rollUp } from '../../../unit/roll-up.ts';
import { namesOf } from './resources-of.ts';

/** A ticket's resources follow from its schedule entries. */
export const nameScheduled = rollUp({
  says: 'a ticket names the members who are scheduled for it',
  source: 'evidence: tickets/resources',
  of: '/schedule/entries',
  into: '/service/tickets',
  by: { field: 'objectId' },
  reads: ['member', 'type'],
  sets: 'resources',
  as: async (entries, unit, ticket) => namesOf((await unit.get('/service/tickets', ticket))?.owner, entries, unit),
});
