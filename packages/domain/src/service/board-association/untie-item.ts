import { behaviour } from '../../unit/behaviour.ts';
import { items, itemTypes, tieAllAnew } from './ties.ts';

/** Pairs of type and subtype stay without it. */
export const untieItem = behaviour(items, {
  says: "an item that is deleted is gone from its board's associations",
  source: 'evidence: tickets/associations',
  phase: 'release',
  does: async ({ after: { id } }, unit) => {
    for (const row of await unit.select(itemTypes, { item: id })) {
      await unit.updateColumns(itemTypes, row.id, { subTypeAssociationIds: [] });
      await tieAllAnew(row.subTypeAssociationIds ?? [], unit);
    }
  },
});
