import { deleteRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { idsOf, items, itemTypes, subTypes, takeFromItems, tieAllAnew, ties, types } from './ties.ts';

const source = 'evidence: tickets/associations';

/** Its subtypes and items stay. */
export const untieType = behaviour(types, {
  says: 'a type that is deleted is gone from the subtypes and items of its board',
  source,
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

/** As a type. */
export const untieSubType = behaviour(subTypes, {
  says: 'a subtype that is deleted is gone from the items of its board',
  source,
  phase: 'release',
  does: async ({ after }, unit) => {
    for (const each of idsOf(await unit.select(ties, { subType: after.id }))) await deleteRecord(ties, each, unit);
    await takeFromItems(after, after.typeAssociationIds ?? [], unit);
  },
});

/** Pairs of type and subtype stay without it. */
export const untieItem = behaviour(items, {
  says: "an item that is deleted is gone from its board's associations",
  source,
  phase: 'release',
  does: async ({ after: { id } }, unit) => {
    for (const row of await unit.select(itemTypes, { item: id })) {
      await unit.updateColumns(itemTypes, row.id, { subTypeAssociationIds: [] });
      await tieAllAnew(row.subTypeAssociationIds ?? [], unit);
    }
  },
});
