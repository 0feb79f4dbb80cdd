import { outsideCheckAction } from '../../outside/outside-check.ts';
import { basic, visitPage } from '../../outside/visit-page.ts';

/** It succeeds when the server lets the account in. */
export const testReportingService = outsideCheckAction('POST /system/mycompany/reportingServices/{id}/testConnection', {
  says: 'the connection to a reporting server is checked',
  service: 'The reporting server',
  settings: '/system/mycompany/reportingServices',
  secret: ['/system/mycompany/reportingServices', 'reportingPassword'],
  needs: ['reportingUrl', 'reportingUserName'],
  tries: (attempt) => {
    const domain = attempt.text('reportingDomain');
    const user = `${domain === '' ? '' : `${domain}\\`}${attempt.text('reportingUserName')}`;
    return visitPage(attempt, 'reportingUrl', basic(user, attempt.secret));
  },
});
