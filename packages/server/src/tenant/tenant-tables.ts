import { keyTables } from '@reeve/access';
import { outboxSchema } from '@reeve/callbacks';
import { catalogVendorTables, contentTables } from '@reeve/domain';
import type { Dialect } from '@reeve/store';
import { apiLogTables } from '../api-log/api-log-schema.ts';

/** The server's own tables in every tenant, as statements that may run again and again. */
export function tenantTables(dialect: Dialect): string[] {
  return [
    ...keyTables(dialect),
    ...apiLogTables(dialect),
    ...outboxSchema(dialect),
    ...contentTables(dialect),
    ...catalogVendorTables(dialect),
  ];
}
