import type { Action } from '../../action/action.ts';
import { testLdapLink } from './test-link.ts';

/** What is done to ldap configurations, and shown of them, beyond plain reads and writes. */
export const ldapConfigurationActions: readonly Action[] = [testLdapLink];
