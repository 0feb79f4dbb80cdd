import type { Action } from './action.ts';
import { auditTrailActions } from './audit-trail.ts';
import { bulkActions } from './bulk.ts';
import { bundleActions } from './bundles.ts';
import { catalogActions } from './catalog.ts';
import { catalogVendorActions } from './catalog-vendors.ts';
import { companyActions } from './companies.ts';
import { documentActions } from './documents.ts';
import { handOverActions } from './hand-overs.ts';
import { memberTokenActions } from './member-tokens.ts';
import { memberActions } from './members.ts';
import { myMemberActions } from './my-member.ts';
import { mySecurityActions } from './my-security.ts';
import { outsideChecks } from './outside-checks.ts';
import { outsideRefusals } from './outside-refusals.ts';
import { reportActions } from './reports.ts';
import { setupActions } from './setup-actions.ts';
import { ssoUserActions } from './sso-users.ts';
import { systemInfoActions } from './system-info.ts';

/** Every action that Reeve imitates, by the catalogue's name. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ...outsideChecks,
  ...outsideRefusals,
  ...ssoUserActions,
  ...memberActions,
  ...memberTokenActions,
  ...mySecurityActions,
  ...myMemberActions,
  ...systemInfoActions,
  ...documentActions,
  ...auditTrailActions,
  ...bulkActions,
  ...bundleActions,
  ...companyActions,
  ...catalogActions,
  ...setupActions,
  ...reportActions,
  ...catalogVendorActions,
  ...handOverActions,
]);
