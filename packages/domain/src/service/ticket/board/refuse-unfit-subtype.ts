import { referenceDisplayName } from '../../../resource-name.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';

/** Subtypes of a board are tied to types. */
export const refuseUnfitSubtype = behaviour('/service/tickets', {
  says: "a ticket's subtype is one of its type",
  source: 'evidence: tickets/subtypes',
  phase: 'refuse',
  on: { changed: ['type', 'subType'] },
  when: ({ after }) => after.type !== null && after.subType !== null,
  does: async (ticket, unit) => {
    const [type, subType] = [ticket.after.type ?? 0, ticket.after.subType ?? 0];
    if (await areTied(type, subType, unit)) return;
    const [what, of] = [referenceDisplayName('ServiceSubTypeReference'), referenceDisplayName('ServiceTypeReference')];
    ticket.refuse('NotFound', 'subType/id', `${what} ${subType} not found for ${of} ${type}`);
  },
});

/** The board's associations are made of the subtype's own list. */
async function areTied(type: number, subType: number, unit: Unit): Promise<boolean> {
  const row = await unit.get('/service/boards/{parentId}/subtypes', subType);
  return row === null || (row.typeAssociationIds ?? []).includes(type);
}
