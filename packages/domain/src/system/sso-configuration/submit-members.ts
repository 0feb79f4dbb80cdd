import { outsideRefusalAction } from '../../action/outside-refusal.ts';

/** Refused: only the service outside could answer. */
export const submitSsoMembers = outsideRefusalAction(
  'POST /system/ssoConfigurations/{id}/submitmembers',
  'members are handed to a sign-in service',
  '/system/ssoConfigurations',
);
