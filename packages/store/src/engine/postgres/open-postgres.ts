import type { Engine } from '../engine.ts';
import type { PostgresEngineOptions } from './postgres-engine.ts';

/** What `openPostgresEngine` opens. The database's driver is loaded for it: a server on SQLite starts without. */
export async function openPostgres(options: PostgresEngineOptions): Promise<Engine> {
  const { openPostgresEngine } = await import('./postgres-engine.ts');
  return openPostgresEngine(options);
}
