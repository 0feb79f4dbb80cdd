import { action } from '../../action/action.ts';
import { listing, value } from '../../action/result.ts';

const settings = '/system/securityRoles/{parentId}/settings';

/** The settings of the caller's role, filtered and paged like any list. Without a role there are none. */
export const showMySecurity = action('GET /system/mySecurity', {
  says: "the caller's own levels are listed",
  source: 'evidence: rights/functions',
  reads: async (_, __, { caller: { roleId } }) =>
    roleId === null ? value([]) : listing(settings, { under: roleId, own: true }),
});
