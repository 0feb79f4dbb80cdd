import type { TenantPart } from '@reeve/domain';
import { apiKeyTable, memberHashTable } from './key-tables.ts';
import { Sessions } from './sessions.ts';

/** Who was recognised in a tenant, kept true to the records that decide who may do what. */
export const sessionPart: TenantPart<Sessions> = {
  name: 'sessions',
  tables: [apiKeyTable, memberHashTable],
  attach({ database, schema }) {
    const own = new Sessions(database, schema);
    return {
      own,
      heard: (table, id) => own.heard(table, id),
      forget: () => own.forget(),
    };
  },
};
