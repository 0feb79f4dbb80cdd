import { outsideRefusalAction } from '../../action/outside-refusal.ts';

/** Refused: only the service outside could answer. */
export const registerSsoToken = outsideRefusalAction(
  'POST /system/ssoConfigurations/{id}/registertoken',
  'a sign-in service is given a token',
  '/system/ssoConfigurations',
);
