import { ensureSearch, migrate, type TenantDatabase } from '@reeve/store';
import { type OpenTenant, openTenant, type TenantParts } from './tenant.ts';

/** What a tenant is opened with, and by whom. */
export interface PreparingParts extends TenantParts {
  /** Another text for every program that may want other tables; null where that cannot be said cheaply. */
  readonly program: string | null;
}

/** Brings the tables of a database up to date and opens it as a tenant. */
export async function prepareTenant(database: TenantDatabase, parts: PreparingParts): Promise<OpenTenant> {
  const { schema, program } = parts;
  const own = parts.parts.flatMap(({ tables }) => tables);
  await migrate(database, schema.tables, own, program);
  return openTenant(database, parts, await ensureSearch(database, schema.tables, program));
}
