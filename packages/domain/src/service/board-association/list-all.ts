import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { idsOf, itemTypes, subTypes, types } from './ties.ts';

const source = 'evidence: tickets/add-all';

/** The flags are an order, not a state: they are false again when it is done. */
export const listAllTypes = behaviour(subTypes, {
  says: 'a subtype takes all types of its board, or none, when it is told to by a flag',
  source,
  phase: 'complete',
  on: { changed: ['addAllTypesFlag', 'removeAllTypesFlag'] },
  when: ({ after }) => after.addAllTypesFlag === true || after.removeAllTypesFlag === true,
  sets: ['typeAssociationIds', 'addAllTypesFlag', 'removeAllTypesFlag'],
  does: async ({ after }, unit) => {
    const isAll = after.addAllTypesFlag === true;
    after.typeAssociationIds = isAll ? idsOf(await unit.select(types, { board: after.board })) : [];
    after.addAllTypesFlag = false;
    after.removeAllTypesFlag = false;
  },
});

/** Of an item: all subtypes that the type has. */
export const listAllSubTypes = behaviour(itemTypes, {
  says: 'an item takes all subtypes of a type, or none, when it is told to by a flag',
  source,
  phase: 'complete',
  on: { changed: ['addAllSubTypesFlag', 'removeAllSubTypesFlag'] },
  when: ({ after }) => after.addAllSubTypesFlag === true || after.removeAllSubTypesFlag === true,
  sets: ['subTypeAssociationIds', 'addAllSubTypesFlag', 'removeAllSubTypesFlag'],
  does: async ({ after }, unit) => {
    const isAll = after.addAllSubTypesFlag === true;
    after.subTypeAssociationIds = isAll ? await subTypesOf(after.type, after.board, unit) : [];
    after.addAllSubTypesFlag = false;
    after.removeAllSubTypesFlag = false;
  },
});

/** The subtypes of a board that are tied to a type. */
export async function subTypesOf(type: number | null, board: number | null, unit: Unit): Promise<number[]> {
  const rows = await unit.select(subTypes, { board });
  return idsOf(rows.filter(({ typeAssociationIds }) => (typeAssociationIds ?? []).includes(type ?? 0)));
}
