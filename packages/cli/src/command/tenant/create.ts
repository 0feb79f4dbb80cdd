import { renderCredentials } from '../../access/render-start.ts';
import { readTenantPlace, tenantFlags, withTenants } from '../../access/with-tenants.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { settingFlags } from '../../command-line/setting-flags.ts';

/** `reeve tenant create`: a new tenant with what a fresh installation has, and the keys of its administrator. */
export const createTenant = defineCommand({
  name: 'tenant create',
  summary: 'Make a tenant and print keys for its administrator, which are shown this once',
  operands: [{ name: 'COMPANY', sentence: 'The login company, as clients send it.' }],
  flags: [...settingFlags(({ name }) => name === 'companyName' || name === 'demo'), ...tenantFlags],
  examples: ['tenant create acme --data ./data', 'tenant create acme --url http://127.0.0.1:9180'],
  options: ({ operands, flags }, { environment }) => ({
    identifier: operands[0]!,
    place: readTenantPlace(flags, environment),
  }),
  run: async ({ identifier, place }, context) => {
    const credentials = await withTenants(place, context, (tenants) => tenants.create(identifier));
    context.out(`${renderCredentials(credentials)}\n`);
  },
});
