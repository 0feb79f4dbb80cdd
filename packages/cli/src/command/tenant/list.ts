import { readSettings } from '@reeve/settings';
import { storageFlags, withTenants } from '../../access/with-tenants.ts';
import { defineCommand } from '../../command-line/define-command.ts';

/** `reeve tenant list`: a line a tenant, login company and name. */
export const listTenants = defineCommand({
  name: 'tenant list',
  summary: 'List the tenants',
  flags: storageFlags,
  options: ({ flags }, { environment }) => readSettings({ flags, environment }).settings,
  run: async (settings, context) => {
    const found = await withTenants(settings, context, (tenants) => tenants.list());
    const width = Math.max(0, ...found.map(({ identifier }) => identifier.length));
    for (const { identifier, companyName } of found) context.out(`${identifier.padEnd(width)}  ${companyName}\n`);
  },
});
