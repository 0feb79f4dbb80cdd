import type { CollectionPath } from '@reeve/catalogue';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

const ofStatus = '/service/boards/{grandparentId}/statuses/{parentId}/notifications';
const ofBoard = '/service/boards/{parentId}/notifications';

type OfStatus = RowOf<typeof ofStatus>;
type OfBoard = RowOf<typeof ofBoard>;

/** Whom a status tells. Kept between transactions: each new ticket asks. */
export async function notificationsOfStatus(status: number, unit: Unit): Promise<readonly OfStatus[]> {
  const all = await unit.keep('notifications of statuses', [ofStatus as CollectionPath], async () =>
    byKey(await unit.select(ofStatus, {}), ({ status: of }) => of),
  );
  return all.get(status) ?? [];
}

/** Whom a board tells of new tickets. */
export async function notificationsOfBoard(board: number, unit: Unit): Promise<readonly OfBoard[]> {
  const all = await unit.keep('notifications of boards', [ofBoard as CollectionPath], async () =>
    byKey(await unit.select(ofBoard, {}), (each) => each._parentId as number | null),
  );
  return all.get(board) ?? [];
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => number | null): Map<number, Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
