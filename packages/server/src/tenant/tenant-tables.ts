import { apiKeyTable, memberHashTable } from '@reeve/access';
import { outboxTables } from '@reeve/callbacks';
import { auditTable, catalogVendorTable, contentTable, passwordTable } from '@reeve/domain';
import type { OwnTable } from '@reeve/store';
import { apiLogModeTable, apiLogTable } from '../api-log/api-log-tables.ts';

/** The tables of ours in every tenant, beside those of the store. */
export const tenantTables: readonly OwnTable[] = [
  apiKeyTable,
  memberHashTable,
  passwordTable,
  apiLogTable,
  apiLogModeTable,
  ...outboxTables,
  contentTable,
  catalogVendorTable,
  auditTable,
];
