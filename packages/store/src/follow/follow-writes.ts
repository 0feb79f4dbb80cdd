import type { TenantDatabase } from '../engine/engine.ts';
import { LoggedWrites } from './logged-writes.ts';
import { NumberedWrites } from './numbered-writes.ts';
import type { WriteFeed, WriteFollower } from './write-feed.ts';

/** Lets a follower hear of a tenant's writes: on SQLite this process makes them all, on PostgreSQL they are read from a log. */
export function followWrites(database: TenantDatabase, follower: WriteFollower): WriteFeed {
  return database.dialect.name === 'sqlite'
    ? new NumberedWrites(database, follower)
    : new LoggedWrites(database, follower);
}
