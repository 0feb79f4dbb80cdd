import { action } from '../../action/action.ts';
import { unconnected } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. The settings are those of the body. */
export const testLdapLink = action('POST /system/ldapConfigurations/testLink', {
  says: 'the connection to an LDAP server is checked',
  source: 'evidence: system/outside-services',
  takes: 'LdapConfigurationTestLink',
  reads: async ({ body }) => unconnected('an LDAP server', ['server'], body),
});
