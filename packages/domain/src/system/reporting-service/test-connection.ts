import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const testReportingService = outsideCheckAction('POST /system/mycompany/reportingServices/{id}/testConnection', {
  says: 'the connection to a reporting server is checked',
  service: 'a reporting server',
  settings: '/system/mycompany/reportingServices',
  needs: ['reportingUrl', 'reportingUserName'],
});
