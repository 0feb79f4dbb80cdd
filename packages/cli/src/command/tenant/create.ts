import { readSettings } from '@reeve/settings';
import { renderCredentials } from '../../access/render-start.ts';
import { storageFlags, withTenants } from '../../access/with-tenants.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { settingFlags } from '../../command-line/setting-flags.ts';

/** `reeve tenant create`: a new tenant with what a fresh installation has, and the keys of its administrator. */
export const createTenant = defineCommand({
  name: 'tenant create',
  summary: 'Make a tenant and print keys for its administrator, which are shown this once',
  operands: [{ name: 'COMPANY', sentence: 'The login company, as clients send it.' }],
  flags: [...settingFlags(({ name }) => name === 'companyName' || name === 'demo'), ...storageFlags],
  options: ({ operands, flags }, { environment }) => ({
    identifier: operands[0]!,
    settings: readSettings({ flags, environment }).settings,
  }),
  run: async ({ identifier, settings }, context) => {
    const credentials = await withTenants(settings, context, (tenants) => tenants.create(identifier));
    context.out(`${renderCredentials(credentials)}\n`);
  },
});
