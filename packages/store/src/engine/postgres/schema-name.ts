import { checkTenantName } from '../tenant-name.ts';

/** Schemas of tenants start with this; no other schema of ours does. */
export const tenantPrefix = 'reeve_';

/** Schemas of templates start with this. */
export const templatePrefix = 'reevetemplate_';

/** The schema of a tenant or template, unquoted, at most 63 bytes. Raises `TenantNameInvalid`. */
export function schemaName(tenant: string): string {
  const name = checkTenantName(tenant);
  return name.startsWith('~') ? `${templatePrefix}${name.slice(1)}` : `${tenantPrefix}${name}`;
}

/** The schema that stands for this one while it is made or deleted: all its work can then be done in small steps. */
export function unfinishedSchema(schema: string): string {
  return schema.replace(/^reeve/, 'reevehalf_');
}

/** A name as an identifier in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
