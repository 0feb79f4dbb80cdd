import { readTenantPlace, tenantFlags, withTenants } from '../../access/with-tenants.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { renderTable } from '../../render/table.ts';

/** `reeve tenant list`: a line a tenant, login company and name. */
export const listTenants = defineCommand({
  name: 'tenant list',
  summary: 'List the tenants of a database, or with --url of a server that runs',
  flags: tenantFlags,
  examples: ['tenant list --data ./data', 'tenant list --url http://127.0.0.1:9180'],
  options: ({ flags }, { environment }) => readTenantPlace(flags, environment),
  run: async (place, context) => {
    const found = await withTenants(place, context, (tenants) => tenants.list());
    const rows = found.map(({ identifier, companyName }) => [identifier, companyName]);
    context.out(renderTable(['COMPANY', 'NAME'], rows, context));
  },
});
