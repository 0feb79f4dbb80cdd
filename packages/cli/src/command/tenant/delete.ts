import { readTenantPlace, tenantFlags, withTenants } from '../../access/with-tenants.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { UsageError } from '../../command-line/usage-error.ts';

/** `reeve tenant delete`: removes a tenant and everything in it, when told that this is meant. */
export const deleteTenant = defineCommand({
  name: 'tenant delete',
  summary: 'Delete a tenant with everything in it',
  operands: [{ name: 'COMPANY', sentence: 'The login company.' }],
  flags: [
    { flag: 'yes', usage: '--yes', isSwitch: true, sentence: 'Say that it is meant: nothing brings the data back.' },
    ...tenantFlags,
  ],
  examples: ['tenant delete acme --yes --url http://127.0.0.1:9180'],
  options: ({ operands, flags: { yes, ...flags } }, { environment }) => {
    if (yes !== 'true') throw new UsageError(`This deletes ${operands[0]} for good. Add --yes if that is meant.`);
    return { identifier: operands[0]!, place: readTenantPlace(flags, environment) };
  },
  run: async ({ identifier, place }, context) => {
    await withTenants(place, context, (tenants) => tenants.delete(identifier));
    context.out(`Deleted ${identifier}.\n`);
  },
});
