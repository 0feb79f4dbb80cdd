import type { RowOf } from '@reeve/store';
import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

/** The collections that tie types, subtypes and items of a board to one another. */
export const types = '/service/boards/{parentId}/types';
export const subTypes = '/service/boards/{parentId}/subtypes';
export const items = '/service/boards/{parentId}/items';
/** One row for an item and a type: the subtypes with which the item goes. */
export const itemTypes = '/service/boards/{grandparentId}/items/{parentId}/associations';
/** What of the above fits together: read-only, kept by `tieAnew` alone. */
export const ties = '/service/boards/{parentId}/typeSubTypeItemAssociations';

type SubType = Pick<RowOf<typeof subTypes>, 'id' | 'board' | 'typeAssociationIds'>;

interface Tie {
  readonly type: number | null;
  readonly item: number | null;
}

/**
 * Makes the rows of a subtype what its types and the items say: for each of its types a row for each item, or one row
 * without an item where there is none (evidence: tickets/associations).
 */
export async function tieAnew(subType: SubType, unit: Unit): Promise<void> {
  const wanted = await wantedTies(subType, unit);
  const present = await unit.select(ties, { subType: subType.id });
  for (const row of present) if (!wanted.some((tie) => isSame(tie, row))) await deleteRecord(ties, row.id, unit);
  for (const tie of wanted) {
    if (!present.some((row) => isSame(tie, row))) await makeTie(subType, tie, unit);
  }
}

async function wantedTies({ id, board, typeAssociationIds }: SubType, unit: Unit): Promise<Tie[]> {
  const own = typeAssociationIds ?? [];
  const rows = own.length === 0 ? [] : await unit.select(itemTypes, { board });
  return own.flatMap((type) => {
    const tied = rows.filter((row) => row.type === type && (row.subTypeAssociationIds ?? []).includes(id));
    return tied.length === 0 ? [{ type, item: null }] : tied.map(({ item }) => ({ type, item }));
  });
}

function isSame(one: Tie, other: Tie): boolean {
  return one.type === other.type && one.item === other.item;
}

async function makeTie({ id, board }: SubType, { type, item }: Tie, unit: Unit): Promise<void> {
  const known = item === null ? {} : { item: { id: item } };
  await makeRecord(ties, { type: { id: type }, subType: { id }, ...known }, unit, board ?? 0);
}

/** Ties the subtypes of these ids anew. */
export async function tieAllAnew(ids: Iterable<number>, unit: Unit): Promise<void> {
  for (const id of ids) {
    const subType = await unit.get(subTypes, id);
    if (subType !== null) await tieAnew(subType, unit);
  }
}

/** Takes a subtype from the items that go with it under these types. */
export async function takeFromItems(subType: SubType, from: readonly number[], unit: Unit): Promise<void> {
  for (const row of await unit.select(itemTypes, { board: subType.board })) {
    const listed = row.subTypeAssociationIds ?? [];
    if (!from.includes(row.type ?? 0) || !listed.includes(subType.id)) continue;
    await unit.updateColumns(itemTypes, row.id, {
      subTypeAssociationIds: listed.filter((each) => each !== subType.id),
    });
  }
}

/** The ids of records. */
export function idsOf(rows: readonly { readonly id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

/** The subtypes of a board that are tied to a type. */
export async function subTypesOf(type: number | null, board: number | null, unit: Unit): Promise<number[]> {
  const rows = await unit.select(subTypes, { board });
  return idsOf(rows.filter(({ typeAssociationIds }) => (typeAssociationIds ?? []).includes(type ?? 0)));
}

/** Makes the row of an item and a type, to which nothing is tied yet. */
export async function makeItemType(board: number | null, item: number, type: number, unit: Unit): Promise<void> {
  await makeRecord(itemTypes, { id: type, board: { id: board }, subTypeAssociationIds: [] }, unit, item);
}
