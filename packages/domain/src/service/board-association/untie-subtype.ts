import { deleteRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { idsOf, subTypes, takeFromItems, ties } from './ties.ts';

/** As a type. */
export const untieSubtype = behaviour(subTypes, {
  says: 'a subtype that is deleted is gone from the items of its board',
  source: 'evidence: tickets/associations',
  phase: 'release',
  does: async ({ after }, unit) => {
    for (const each of idsOf(await unit.select(ties, { subType: after.id }))) await deleteRecord(ties, each, unit);
    await takeFromItems(after, after.typeAssociationIds ?? [], unit);
  },
});
