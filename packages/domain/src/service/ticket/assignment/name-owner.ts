import { rollUp } from '../../../unit/roll-up.ts';
import { namesOf } from './resources-of.ts';

/** A ticket's resources follow from its owner. */
export const nameOwner = rollUp({
  says: 'a ticket names its owner among its resources',
  source: 'evidence: tickets/resources',
  of: '/service/tickets',
  into: '/service/tickets',
  by: { field: 'id', counts: ({ owner }) => owner !== null },
  reads: ['owner'],
  sets: 'resources',
  as: async ([ticket], unit, id) =>
    namesOf(ticket?.owner, await unit.select('/schedule/entries', { objectId: id }), unit),
});
