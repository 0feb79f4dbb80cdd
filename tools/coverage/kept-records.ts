/** Why nothing follows of records that are kept, by the view's path. A test names the sections of which all are here. */
export const keptRecords: Readonly<Record<string, string>> = {
  '/company/companies/{parentId}/managementReportNotifications': 'who gets reports that are not made',
  '/company/companies/{parentId}/managementReportSetup': 'switches off reports that are not made',
  '/company/managedDevicesIntegrations/{parentId}/crossReferences':
    'read by the tool for managed devices, not by the server',
  '/company/managedDevicesIntegrations/{parentId}/logins':
    'with these the server would sign in to the tool, which it does not call',
  '/company/managedDevicesIntegrations/{parentId}/notifications': 'who is told of failed runs; there are no runs',
  '/company/management/{parentId}/managementReportNotifications': 'who gets reports that are not made',
  '/company/managementBackups':
    'what backups are billed as; backups are told by a solution to which there is no connection',
  '/company/managementItSolutions/{parentId}/managementProducts':
    'what devices are billed as; devices are told by a solution to which there is no connection',
  '/project/boards/{grandparentId}/teams/{parentId}/members': 'as the teams',
  '/project/boards/{parentId}/teams':
    'not the teams of tickets (evidence: projects/board-teams), and project tickets have no team',
  '/schedule/portalcalendars': "shown by the customers' portal, which is not served",
  '/service/boards/{parentId}/skillMappings':
    'held to their board; people choose members by them on the dispatch screen, and no field says who suits a ticket',
  '/service/serviceSignoff/{parentId}/signoffcustomfields': 'printed on sign-off sheets, which no operation gives',
  '/service/ticketLinks': "offered on the product's own screen of a ticket; no field of a ticket shows them",
  '/service/ticketSyncs': 'for a ticket system outside, to which there is no connection',
  '/finance/batchSetups':
    'when agreements are invoiced together, and how many days ahead; those that are invoiced by themselves are on their own dates',
  '/finance/glpaths': 'where an accounting package on the premises keeps its files; it is not called',
  '/procurement/changeorder': 'no source says what a change of an order does',
  '/procurement/changeorders': 'no source says what a change of an order does',
  '/sales/salesTeams/{parentId}/members': 'who is in a sales team, to read',
};
