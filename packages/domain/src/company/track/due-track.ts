import type { Connection, OwnTable } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import type { begunTracks } from './begin-track.ts';

/** Which companies and contacts on a track have an action ahead, and when the next one is due. */
export const dueTrackTable: OwnTable = {
  name: 'reeve_due_track',
  says: 'companies and contacts on a track with actions ahead: when the next is due, and up to when actions were looked at',
  columns: { collection: 'text', begun_id: 'integer', due_at: 'text', looked_at: 'text' },
  key: ['collection', 'begun_id'],
  indexes: [{ name: 'reeve_due_track__due', columns: ['due_at'] }],
};

/** A company or contact on a track, by its row. */
export interface BegunTrack {
  readonly collection: (typeof begunTracks)[number];
  readonly id: number;
}

/** A track whose next action is due. */
export interface DueTrack extends BegunTrack {
  /** Up to here its actions were looked at. */
  readonly lookedAt: string;
}

const mostATurn = 50;

/**
 * Tracks with an action that is due at a moment, the longest due first; so many as one turn takes care of. Of several that are
 * due at once the order is the same on each engine, and so are the ids of what they make.
 */
export async function dueTracks(connection: Pick<Connection, 'all'>, now: string): Promise<DueTrack[]> {
  const rows = await connection.all(
    `select "collection", "begun_id", "looked_at" from "reeve_due_track" where "due_at" <= ? order by "due_at", "collection", "begun_id" limit ${mostATurn}`,
    [now],
  );
  return rows.map(([collection, id, lookedAt]) => ({
    collection: collection as BegunTrack['collection'],
    id: Number(id),
    lookedAt: String(lookedAt),
  }));
}

/** The track as it waits in this transaction; null where another process was faster. */
export async function stillDue({ collection, id }: BegunTrack, unit: Unit): Promise<DueTrack | null> {
  const [row] = await unit.transaction.all(
    'select "looked_at" from "reeve_due_track" where "collection" = ? and "begun_id" = ? and "due_at" <= ?',
    [collection, id, unit.now],
  );
  return row === undefined ? null : { collection, id, lookedAt: String(row[0]) };
}

/** Writes down when the next action of a track is due; null is never. */
export async function waitUntil({ collection, id }: BegunTrack, next: string | null, unit: Unit): Promise<void> {
  await unit.transaction.run('delete from "reeve_due_track" where "collection" = ? and "begun_id" = ?', [
    collection,
    id,
  ]);
  if (next === null) return;
  await unit.transaction.run(
    'insert into "reeve_due_track" ("collection", "begun_id", "due_at", "looked_at") values (?, ?, ?, ?)',
    [collection, id, next, unit.now],
  );
}
