import type { Action } from './action.ts';
import { auditTrailActions } from './audit-trail.ts';
import { bulkActions } from './bulk.ts';
import { bundleActions } from './bundles.ts';
import { copyActions } from './copies.ts';
import { defaultActions } from './defaults.ts';
import { documentActions } from './documents.ts';
import { forecastActions } from './forecasts.ts';
import { imageActions } from './images.ts';
import { memberActions } from './members.ts';
import { memberTokenActions } from './member-tokens.ts';
import { myMemberActions } from './my-member.ts';
import { mySecurityActions } from './my-security.ts';
import { outsideChecks } from './outside-checks.ts';
import { outsideRefusals } from './outside-refusals.ts';
import { salesConversionActions } from './sales-conversions.ts';
import { sheetActions } from './sheets.ts';
import { ssoUserActions } from './sso-users.ts';
import { systemInfoActions } from './system-info.ts';
import { ticketChangeActions } from './ticket-changes.ts';
import { ticketNoteActions } from './ticket-notes.ts';
import { ticketReferenceActions } from './ticket-references.ts';

/** Every action that Reeve imitates, by the catalogue's name. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ...outsideChecks,
  ...outsideRefusals,
  ...ssoUserActions,
  ...defaultActions,
  ...copyActions,
  ...ticketNoteActions,
  ...ticketReferenceActions,
  ...ticketChangeActions,
  ...memberActions,
  ...memberTokenActions,
  ...mySecurityActions,
  ...myMemberActions,
  ...systemInfoActions,
  ...imageActions,
  ...documentActions,
  ...auditTrailActions,
  ...bulkActions,
  ...bundleActions,
  ...sheetActions,
  ...salesConversionActions,
  ...forecastActions,
]);
