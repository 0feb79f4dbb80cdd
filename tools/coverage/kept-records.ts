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
  '/finance/glpaths': 'where an accounting package on the premises keeps its files; it is not called',
  '/finance/info/taxIntegrations': 'with these the server would ask a tax service, which it does not call',
  '/finance/taxIntegrations': 'with these the server would ask a tax service, which it does not call',
  '/procurement/changeorder':
    'it has the id of a purchase order and nothing else, which is kept to one that is there; what changed is not in the model',
  '/procurement/changeorders': 'as the change orders',
  '/system/autoSyncTime': 'when the vendor synchronizes with its cloud, which is not part of the server',
  '/system/connectWiseHostedScreens': "screens of the product's own client that pages can be put on",
  '/system/customReports/{parentId}/parameters':
    'handed to a reporting server by the screen that opens the report; it is not called by the API',
  '/system/ePayConfigurations': "where customers pay on the vendor's pages; no call of the API takes a payment",
  '/system/osgradeweights': 'how much an operating system counts in a grade that no field shows',
  '/system/portalReports': "links on the customers' portal, which is not served",
  '/system/reportCards/{parentId}/details':
    'which figures are on a card, and where; no model has a member for a figure (evidence: reports/figures)',
  '/system/todayPageCategories': "headings of the product's first page",
  '/system/workflowActions/automateParameters':
    'for scripts of a remote monitoring tool, to which there is no connection',
  '/system/workflowActions/{parentId}/automateParameters':
    'for scripts of a remote monitoring tool, to which there is no connection',
  '/system/BillableOptions': 'the words for the options of billing, as reports list them',
};
