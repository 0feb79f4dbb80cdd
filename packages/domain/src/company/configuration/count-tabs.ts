import { quickAccessAction } from '../../setup/quick-access.ts';

const configurations = '/company/configurations';

/** How full the tabs are of a configuration. */
export const countConfigurationTabs = quickAccessAction(
  'GET /company/configurations/{id}/quickAccess/count',
  configurations,
  'Configuration',
  [
    { count: 'tickets', of: '/service/tickets/{parentId}/configurations', by: 'configuration' },
    { count: 'agreements', of: '/finance/agreements/{parentId}/configurations', by: 'configuration' },
    { count: 'configurations', of: configurations, by: 'parentConfigurationId' },
  ],
);
