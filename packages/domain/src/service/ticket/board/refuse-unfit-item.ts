import { referenceDisplayName } from '../../../resource-name.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { itemTypes } from '../../board-association/ties.ts';

/** Items of a board are tied to subtypes, for each type. */
export const refuseUnfitItem = behaviour('/service/tickets', {
  says: "a ticket's item is one of its type and subtype",
  source: 'evidence: tickets/items',
  phase: 'refuse',
  on: { changed: ['type', 'subType', 'item'] },
  when: ({ after, trusted }) => after.type !== null && after.subType !== null && after.item !== null && !trusted,
  does: async (ticket, unit) => {
    const [type, subType, item] = [ticket.after.type ?? 0, ticket.after.subType ?? 0, ticket.after.item ?? 0];
    if (await areTied(type, subType, item, unit)) return;
    const [what, of] = [referenceDisplayName('ServiceItemReference'), referenceDisplayName('ServiceSubTypeReference')];
    ticket.refuse('NotFound', 'item/id', `${what} ${item} not found for ${of} ${subType}`);
  },
});

async function areTied(type: number, subType: number, item: number, unit: Unit): Promise<boolean> {
  const rows = await unit.select(itemTypes, { item, type });
  return rows.some(({ subTypeAssociationIds }) => (subTypeAssociationIds ?? []).includes(subType));
}
