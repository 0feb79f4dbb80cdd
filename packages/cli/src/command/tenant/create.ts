import { readSettings } from '@reeve/settings';
import { defineCommand } from '../../define-command.ts';
import { renderCredentials } from '../../render-start.ts';
import { settingFlags } from '../../setting-flags.ts';
import { storageFlags, withTenants } from './with-tenants.ts';

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
