import { behaviour } from '../../unit/behaviour.ts';
import { subTypes, takeFromItems, tieAnew } from './ties.ts';

/** Items that went with the subtype under a type that it has no more go with it no more. */
export const tieSubtype = behaviour(subTypes, {
  says: "a subtype is tied to the types that it lists: the board's associations show it",
  source: 'evidence: tickets/associations',
  phase: 'follow',
  on: { changed: ['typeAssociationIds'] },
  does: async ({ before, after }, unit) => {
    const left = (before?.typeAssociationIds ?? []).filter((type) => !(after.typeAssociationIds ?? []).includes(type));
    if (left.length > 0) await takeFromItems(after, left, unit);
    await tieAnew(after, unit);
  },
});
