import type { Action } from '../../action/action.ts';
import { deactivateSsoUser } from './deactivate-user.ts';
import { linkSsoUser } from './link-member.ts';
import { unlinkSsoUser } from './unlink-member.ts';

/** What is done to sso users, and shown of them, beyond plain reads and writes. */
export const ssoUserActions: readonly Action[] = [deactivateSsoUser, linkSsoUser, unlinkSsoUser];
