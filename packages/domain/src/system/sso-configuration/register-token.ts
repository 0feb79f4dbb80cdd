import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { failureOf } from '../../action/outside.ts';
import { afterwards, record } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import { directoryAt } from './sign-in-directory.ts';

const configurations = '/system/ssoConfigurations';

/** The token is kept once the directory let it in. Body and row may each say where that is; the body comes first. */
export const registerSsoToken = action('POST /system/ssoConfigurations/{id}/registertoken', {
  says: 'a sign-in directory is tried with a token, which is kept if it opens it',
  source: 'evidence: system/sign-in-directory',
  takes: 'SsoConfiguration',
  reads: async ({ id, body }, reader, context) => {
    const row = await findRecord(configurations, id, reader);
    const [url, token] = [body.stsUserAdminUrl ?? row.stsUserAdminUrl ?? '', body.token ?? row.token ?? ''];
    if (url === '') refuse({ kind: 'refused by rule', message: 'stsUserAdminUrl is not set.' });
    if (token === '') refuse({ kind: 'refused by rule', message: 'token is not set.' });
    const failure = failureOf(await directoryAt(url, token, context).ask('/ServiceProviderConfig'));
    if (failure !== null)
      refuse({ kind: 'service failed', message: `The sign-in directory was not reached: ${failure}.` });
    return afterwards(async (unit) => {
      await changeRecord(configurations, id, { stsUserAdminUrl: url, token }, unit);
      return record(configurations, id);
    });
  },
});
