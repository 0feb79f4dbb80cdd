import type { Action } from '../../action/action.ts';
import { registerSsoToken } from './register-token.ts';
import { submitSsoMembers } from './submit-members.ts';

/** What is done to sso configurations, and shown of them, beyond plain reads and writes. */
export const ssoConfigurationActions: readonly Action[] = [registerSsoToken, submitSsoMembers];
