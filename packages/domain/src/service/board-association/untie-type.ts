import { deleteRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { idsOf, itemTypes, subTypes, ties, types } from './ties.ts';

/** Its subtypes and items stay. */
export const untieType = behaviour(types, {
  says: 'a type that is deleted is gone from the subtypes and items of its board',
  source: 'evidence: tickets/associations',
  phase: 'release',
  does: async ({ after: { id, board } }, unit) => {
    for (const each of idsOf(await unit.select(ties, { type: id }))) await deleteRecord(ties, each, unit);
    for (const each of idsOf(await unit.select(itemTypes, { type: id }))) await deleteRecord(itemTypes, each, unit);
    for (const subType of await unit.select(subTypes, { board })) {
      const kept = subType.typeAssociationIds?.filter((type) => type !== id) ?? [];
      if (kept.length < (subType.typeAssociationIds?.length ?? 0))
        await unit.updateColumns(subTypes, subType.id, { typeAssociationIds: kept });
    }
  },
});
