import type { TenantPart } from '@reeve/domain';
import { apiKeyTable, memberHashTable } from './key-tables.ts';
import { Sessions } from './sessions.ts';

/** Members, integrator logins, roles and their settings. */
const decidesAccess = /^system_(members$|integratorlogins$|security_?roles)/;

/** Who was recognised in a tenant, forgotten when a record changes that decides who may do what. */
export const sessionPart: TenantPart<Sessions> = {
  name: 'sessions',
  tables: [apiKeyTable, memberHashTable],
  attach({ database, schema }) {
    const own = new Sessions(database, schema);
    return {
      own,
      heard: (table) => {
        if (decidesAccess.test(table)) own.forget();
      },
      forget: () => own.forget(),
    };
  },
};
