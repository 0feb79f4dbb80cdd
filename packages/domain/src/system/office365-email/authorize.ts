import { action } from '../../action/action.ts';
import { afterwards, notDone } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { attemptOf, outcome, settingsOf } from '../../outside/outside-check.ts';
import { askMicrosoftToken, microsoftAccount } from './microsoft-graph.ts';

const { settings } = microsoftAccount;

/** The account is authorised when Microsoft gave a token for it, and no more when it did not. */
export const authorizeOffice365Email = action('POST /system/office365/emailSetups/{id}/authorize', {
  says: 'mail by Microsoft 365 is authorised',
  source: 'evidence: system/outside-services',
  reads: async ({ id }, reader, context) => {
    const attempt = await attemptOf(microsoftAccount, await settingsOf(settings, id, reader), context);
    if (typeof attempt === 'string') return notDone(attempt);
    const asked = await askMicrosoftToken(attempt);
    const failure = 'failure' in asked ? asked.failure : null;
    return afterwards(async (unit) => {
      await changeRecord(settings, id, { authorizedFlag: failure === null }, unit);
      return outcome('Microsoft 365', failure);
    });
  },
});
