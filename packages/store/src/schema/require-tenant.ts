import type { TenantDatabase } from '../engine/engine.ts';
import { TenantUnavailable } from '../engine/errors.ts';
import { readMeta } from './migrate.ts';

/**
 * Refuses a database that was put where tenants are and is none: nothing is made in what belongs to somebody else. Raises
 * `TenantUnavailable`.
 */
export async function requireTenant(database: TenantDatabase): Promise<void> {
  if ((await readMeta(database, 'format')) !== undefined) return;
  throw new TenantUnavailable(null, 'The database of a company is none that Reeve made', database.tenant);
}
