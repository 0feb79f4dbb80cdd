import type { Action } from './action.ts';
import { auditTrailActions } from './audit-trail.ts';
import { bundleActions } from './bundles.ts';
import { documentActions } from './documents.ts';
import { memberTokenActions } from './member-tokens.ts';
import { memberActions } from './members.ts';
import { myMemberActions } from './my-member.ts';
import { mySecurityActions } from './my-security.ts';
import { reportActions } from './reports.ts';
import { ssoUserActions } from './sso-users.ts';
import { systemInfoActions } from './system-info.ts';

/** Every action that Reeve imitates, by the catalogue's name. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ...ssoUserActions,
  ...memberActions,
  ...memberTokenActions,
  ...mySecurityActions,
  ...myMemberActions,
  ...systemInfoActions,
  ...documentActions,
  ...auditTrailActions,
  ...bundleActions,
  ...reportActions,
]);
