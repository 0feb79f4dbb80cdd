import { behaviour } from '../../unit/behaviour.ts';
import { itemTypes, tieAllAnew } from './ties.ts';

/** Only the subtypes that came or went are looked at. */
export const tieItem = behaviour(itemTypes, {
  says: "an item goes with the subtypes that its row of a type lists: the board's associations show it",
  source: 'evidence: tickets/associations',
  phase: 'follow',
  on: { changed: ['subTypeAssociationIds'] },
  does: async ({ before, after }, unit) => {
    const [old, now] = [before?.subTypeAssociationIds ?? [], after.subTypeAssociationIds ?? []];
    const moved = [...old.filter((id) => !now.includes(id)), ...now.filter((id) => !old.includes(id))];
    await tieAllAnew(moved, unit);
  },
});
