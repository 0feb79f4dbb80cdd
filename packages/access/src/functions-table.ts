/** What a path needs a right for. */
export interface PathFunction {
  /** `Module/Function` of the security matrix; null when everybody who is recognised may call it. */
  readonly key: string | null;
  /** Setup tables answer reads without the right (evidence: rights/setup-tables). */
  readonly setup: boolean;
}

/** Everybody who is recognised. */
const anybody: PathFunction = { key: null, setup: false };

const tableSetup: PathFunction = { key: 'System/Table Setup', setup: true };

function needs(key: string): PathFunction {
  return { key, setup: false };
}

function setupOf(key: string): PathFunction {
  return { key, setup: true };
}

/**
 * Which function of the matrix each path belongs to: the longest line that a path begins with counts, `{}` standing for
 * any parameter. What no line names in a section is a setup table. The vendor prints no such list
 * (evidence: rights/functions): *assumed*, by the names of the functions, on the side of closing what holds secrets or
 * other people's data.
 */
const table: Readonly<Record<string, PathFunction>> = {
  '/company': tableSetup,
  '/company/companies': needs('Companies/Company Maintenance'),
  '/company/companies/info/types': tableSetup,
  '/company/companies/statuses': tableSetup,
  '/company/companies/types': tableSetup,
  '/company/companies/{}/customstatusnotes': needs('Companies/Notes'),
  '/company/companies/{}/groups': needs('Marketing/Groups'),
  '/company/companies/{}/managementreportnotifications': needs('Companies/Managed Services'),
  '/company/companies/{}/managementreportsetup': needs('Companies/Managed Services'),
  '/company/companies/{}/managementsummaryreports': needs('Companies/Managed Services'),
  '/company/companies/{}/notes': needs('Companies/Notes'),
  '/company/companies/{}/surveys': needs('Service Desk/Surveys'),
  '/company/companies/{}/teams': needs('Companies/Team Members'),
  '/company/companypickeritems': needs('Companies/Company Maintenance'),
  '/company/companytypeassociations': needs('Companies/Company Maintenance'),
  '/company/companyfinance': needs('Finance/Company Finance'),
  '/company/configurations': needs('Companies/Configurations'),
  '/company/configurations/statuses': tableSetup,
  '/company/configurations/types': tableSetup,
  '/company/contacts': needs('Companies/Contacts'),
  '/company/contacts/departments': tableSetup,
  '/company/contacts/relationships': tableSetup,
  '/company/contacts/types': tableSetup,
  '/company/contacts/{}/groups': needs('Marketing/Groups'),
  '/company/contacts/{}/notes': needs('Companies/Notes'),
  '/company/contacttypeassociations': needs('Companies/Contacts'),
  '/company/m365contact': needs('Companies/Contacts'),
  '/company/manageddevicesintegrations': needs('Companies/Managed Services'),
  '/company/management': needs('Companies/Managed Services'),
  '/company/managementbackups': needs('Companies/Managed Services'),
  '/company/managementitsolutions': needs('Companies/Managed Services'),
  '/company/portalconfigurations': needs('Companies/Portal Configuration'),
  '/company/portalsecuritylevels': needs('Companies/Portal Configuration'),
  '/company/portalsecuritysettings': needs('Companies/Portal Configuration'),
  '/configurations': tableSetup,
  '/expense': tableSetup,
  '/expense/entries': needs('Time & Expense/Expense Entry'),
  '/expense/reports': needs('Time & Expense/Expense Reports'),
  '/expense/reports/{}/approve': needs('Time & Expense/Expense Approval'),
  '/expense/reports/{}/reject': needs('Time & Expense/Expense Approval'),
  '/expense/reports/{}/reverse': needs('Time & Expense/Expense Approval'),
  '/finance': tableSetup,
  '/finance/accounting': needs('Finance/Accounting Interface'),
  '/finance/agreements': needs('Finance/Agreements'),
  '/finance/agreements/types': tableSetup,
  '/finance/closedinvoices': needs('Finance/Invoicing'),
  '/finance/companyfinance': needs('Finance/Company Finance'),
  '/finance/invoices': needs('Finance/Invoicing'),
  '/marketing': tableSetup,
  '/marketing/campaigns': needs('Marketing/Campaigns'),
  '/marketing/campaigns/statuses': tableSetup,
  '/marketing/campaigns/subtypes': tableSetup,
  '/marketing/campaigns/types': tableSetup,
  '/marketing/groups': needs('Marketing/Groups'),
  '/procurement': tableSetup,
  '/procurement/adjustments': needs('Procurement/Inventory Adjustments'),
  '/procurement/adjustments/types': tableSetup,
  '/procurement/catalog': needs('Procurement/Product Catalog'),
  '/procurement/onhandserialnumbers': needs('Procurement/Product Catalog'),
  '/procurement/pricingschedules': needs('Procurement/Pricing Schedules'),
  '/procurement/products': needs('Procurement/Products'),
  '/procurement/purchaseorders': needs('Procurement/Purchase Orders'),
  '/procurement/rmatags': needs('Procurement/RMA'),
  '/procurement/warehousebins/{}/inventoryonhand': needs('Procurement/Product Catalog'),
  '/project': tableSetup,
  '/project/billingrates': needs('Project/Project Finance'),
  '/project/projects': needs('Project/Project Headers'),
  '/project/projects/{}/contacts': needs('Project/Project Contacts'),
  '/project/projects/{}/notes': needs('Project/Project Notes'),
  '/project/projects/{}/phases': needs('Project/Project Phase'),
  '/project/projects/{}/teammembers': needs('Project/Project Teams'),
  '/project/projecttemplates': needs('Project/Project Templates'),
  '/project/securityroles': needs('System/Security Roles'),
  '/project/tickets': needs('Project/Project Tickets'),
  '/project/{}/billingrates': needs('Project/Project Finance'),
  '/sales': tableSetup,
  '/sales/activities': needs('Sales/Sales Activity'),
  '/sales/activities/statuses': tableSetup,
  '/sales/activities/types': tableSetup,
  '/sales/commissions': needs('Sales/Commissions'),
  '/sales/opportunities': needs('Sales/Opportunity'),
  '/sales/opportunities/ratings': tableSetup,
  '/sales/opportunities/statuses': tableSetup,
  '/sales/opportunities/types': tableSetup,
  '/sales/orders': needs('Sales/Sales Orders'),
  '/sales/orders/statuses': tableSetup,
  '/sales/quotas': needs('Sales/Commissions'),
  '/sales/salesteams': setupOf('Sales/Sales Team'),
  '/schedule': tableSetup,
  '/schedule/details': needs('Service Desk/Resource Scheduling'),
  '/schedule/entries': needs('Service Desk/Resource Scheduling'),
  '/service': tableSetup,
  '/service/knowledgebasearticles': needs('Service Desk/Knowledge Base'),
  '/service/scheduling': needs('Service Desk/Resource Scheduling'),
  '/service/surveys': setupOf('Service Desk/Surveys'),
  '/service/surveys/{}/results': needs('Service Desk/Surveys'),
  '/service/templates': needs('Service Desk/Ticket Templates'),
  '/service/ticketlinks': needs('Service Desk/Service Tickets'),
  '/service/ticketsyncs': needs('Service Desk/Service Tickets'),
  '/service/tickets': needs('Service Desk/Service Tickets'),
  '/system': tableSetup,
  '/system/apimembers': needs('System/Member Maintenance'),
  '/system/audittrail': needs('System/Audit Trail'),
  '/system/authanvils': needs('System/Table Setup'),
  '/system/bundles': anybody,
  '/system/callbacks': needs('System/Callbacks'),
  '/system/certifications': setupOf('System/Table Setup'),
  '/system/contactsync': needs('System/Table Setup'),
  '/system/customreports': needs('System/API Reports'),
  '/system/documents': needs('System/Manage Documents'),
  '/system/emailconnectors': needs('System/Table Setup'),
  '/system/epayconfigurations': needs('System/Table Setup'),
  '/system/googleemailsetup': needs('System/Table Setup'),
  '/system/imaps': needs('System/Table Setup'),
  '/system/info': anybody,
  '/system/info/links': tableSetup,
  '/system/integratorlogins': needs('System/Integrator Login'),
  '/system/ldapconfigurations': needs('System/Table Setup'),
  '/system/m365contactsync': needs('System/Table Setup'),
  '/system/managementnetworksecurities': needs('System/Table Setup'),
  '/system/members': needs('System/Member Maintenance'),
  '/system/members/types': tableSetup,
  '/system/membertemplates': needs('System/Member Maintenance'),
  '/system/myaccount': needs('System/My Account'),
  '/system/mycompany': setupOf('System/My Company'),
  '/system/mymembers': anybody,
  '/system/mysecurity': anybody,
  '/system/office365': needs('System/Table Setup'),
  '/system/portalreports': needs('System/API Reports'),
  '/system/reports': needs('System/API Reports'),
  '/system/securityroles': needs('System/Security Roles'),
  '/system/settings': needs('System/Table Setup'),
  '/system/ssoconfigurations': needs('System/Table Setup'),
  '/system/ssousers': needs('System/Member Maintenance'),
  '/system/userdefinedfields': tableSetup,
  '/system/workflows': needs('System/Workflow Rules'),
  '/system/workflows/notifytypes': tableSetup,
  '/system/workflows/tabletypes': tableSetup,
  '/system/workflowactions': needs('System/Workflow Rules'),
  '/time': tableSetup,
  '/time/accruals': needs('System/Member Maintenance'),
  '/time/activitystopwatches': needs('Time & Expense/Time Entry'),
  '/time/entries': needs('Time & Expense/Time Entry'),
  '/time/schedulestopwatches': needs('Time & Expense/Time Entry'),
  '/time/sheets': needs('Time & Expense/Time Sheets'),
  '/time/sheets/{}/approve': needs('Time & Expense/Time Approval'),
  '/time/sheets/{}/reject': needs('Time & Expense/Time Approval'),
  '/time/sheets/{}/reverse': needs('Time & Expense/Time Approval'),
  '/time/ticketstopwatches': needs('Time & Expense/Time Entry'),
};

/** Every `Module/Function` that the table names. */
export const namedFunctions: readonly string[] = [
  ...new Set(Object.values(table).flatMap(({ key }) => (key === null ? [] : [key]))),
];

/** The function that a published path belongs to. A path of no known section belongs to table setup, reads too. */
export function functionOf(path: string): PathFunction {
  const words = path
    .toLowerCase()
    .replaceAll(/\{\w+\}/g, '{}')
    .split('/');
  for (let length = words.length; length > 1; length -= 1) {
    const found = table[words.slice(0, length).join('/')];
    if (found !== undefined) return found;
  }
  return needs('System/Table Setup');
}
