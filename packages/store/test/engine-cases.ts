import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireTestDatabase } from '../../testkit/src/postgres-server.ts';
import { roomyFolder } from '../../testkit/src/roomy-folder.ts';
import type { Engine } from '../src/engine/engine.ts';
import { openPostgresEngine } from '../src/engine/postgres/postgres-engine.ts';
import { openSqliteEngine } from '../src/engine/sqlite/sqlite-engine.ts';

/** A place of a test's own for tenants, and engines on it. */
export interface EnginePlace {
  /** Another engine on the same place: as another process would have it. */
  open(): Engine;
  /** Deletes the place. Engines must be closed by then. */
  remove(): Promise<void>;
}

/** An engine that every engine test runs on. */
export interface EngineCase {
  readonly name: Engine['dialect']['name'];
  /** Why the tests must be skipped; false when the place is there. */
  readonly skip: string | false;
  readonly place: EnginePlace;
}

/** Both engines, each with a place of its own; PostgreSQL is skipped where no server is to be had. */
export async function engineCases(): Promise<EngineCase[]> {
  const sqlite = await sqlitePlace();
  const postgres = await postgresPlace().catch((error: Error) => `no PostgreSQL: ${error.message}`);
  const unavailable = typeof postgres === 'string' ? postgres : false;
  return [
    { name: 'sqlite', skip: false, place: sqlite },
    { name: 'postgres', skip: unavailable, place: typeof postgres === 'string' ? sqlite : postgres },
  ];
}

async function sqlitePlace(): Promise<EnginePlace> {
  const folder = await mkdtemp(join(await roomyFolder(), 'reeve-engine-'));
  return {
    open: () => openSqliteEngine({ folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function postgresPlace(): Promise<EnginePlace> {
  const database = await acquireTestDatabase();
  return { open: () => openPostgresEngine({ url: database.url, poolSize: 4 }), remove: database.release };
}
