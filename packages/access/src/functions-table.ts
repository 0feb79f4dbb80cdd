import { setupTables } from './setup-tables.ts';

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
 * any parameter. So a collection below a parent has the parent's function, and what no line names is closed; a recap or an
 * info has that of what it shows. The vendor prints no such list (evidence: rights/functions): *assumed*, by the names of
 * the functions, on the side of closing what holds secrets or other people's data.
 */
const table: Readonly<Record<string, PathFunction>> = {
  ...Object.fromEntries(setupTables.map((path) => [path, tableSetup])),
  '/company/companies': needs('Companies/Company Maintenance'),
  '/company/companies/{}/customstatusnotes': needs('Companies/Notes'),
  '/company/companies/{}/groups': needs('Marketing/Groups'),
  '/company/companies/{}/managementreportnotifications': needs('Companies/Managed Services'),
  '/company/companies/{}/managementreportsetup': needs('Companies/Managed Services'),
  '/company/companies/{}/managementsummaryreports': needs('Companies/Managed Services'),
  '/company/companies/{}/notes': needs('Companies/Notes'),
  '/company/companies/{}/surveys': needs('Service Desk/Surveys'),
  '/company/companies/{}/teams': needs('Companies/Team Members'),
  '/company/companyfinance': needs('Finance/Company Finance'),
  '/company/companypickeritems': needs('Companies/Company Maintenance'),
  '/company/companytypeassociations': needs('Companies/Company Maintenance'),
  '/company/configurations': needs('Companies/Configurations'),
  '/company/contacts': needs('Companies/Contacts'),
  '/company/contacts/{}/groups': needs('Marketing/Groups'),
  '/company/contacts/{}/notes': needs('Companies/Notes'),
  '/company/contacttypeassociations': needs('Companies/Contacts'),
  '/company/m365contact': needs('Companies/Contacts'),
  '/company/m365contactsync': needs('System/Table Setup'),
  '/company/manageddevicesintegrations': needs('Companies/Managed Services'),
  '/company/management': needs('Companies/Managed Services'),
  '/company/managementbackups': needs('Companies/Managed Services'),
  '/company/managementitsolutions': needs('Companies/Managed Services'),
  '/company/portalconfigurations': needs('Companies/Portal Configuration'),
  '/company/portalsecuritylevels': needs('Companies/Portal Configuration'),
  '/company/portalsecuritysettings': needs('Companies/Portal Configuration'),
  '/company/tracks/{}/actions': needs('System/Table Setup'),
  '/expense/entries': needs('Time & Expense/Expense Entry'),
  '/expense/reports': needs('Time & Expense/Expense Reports'),
  '/expense/reports/{}/approve': needs('Time & Expense/Expense Approval'),
  '/expense/reports/{}/reject': needs('Time & Expense/Expense Approval'),
  '/expense/reports/{}/reverse': needs('Time & Expense/Expense Approval'),
  '/finance/accounting': needs('Finance/Accounting Interface'),
  '/finance/accountingpackagesetup': needs('Finance/Accounting Interface'),
  '/finance/agreementrecap': needs('Finance/Agreements'),
  '/finance/agreements': needs('Finance/Agreements'),
  '/finance/billingsetups/{}/routings': needs('System/Table Setup'),
  '/finance/closedinvoices': needs('Finance/Invoicing'),
  '/finance/companyfinance': needs('Finance/Company Finance'),
  '/finance/glaccounts': needs('Finance/Accounting Interface'),
  '/finance/glpaths': needs('Finance/Accounting Interface'),
  '/finance/info/invoice': needs('Finance/Invoicing'),
  '/finance/info/taxintegrations': needs('System/Table Setup'),
  '/finance/invoices': needs('Finance/Invoicing'),
  '/finance/taxintegrations': needs('System/Table Setup'),
  '/marketing/campaigns': needs('Marketing/Campaigns'),
  '/marketing/groups': needs('Marketing/Groups'),
  '/procurement/adjustments': needs('Procurement/Inventory Adjustments'),
  '/procurement/catalog': needs('Procurement/Product Catalog'),
  '/procurement/changeorder': needs('Procurement/Purchase Orders'),
  '/procurement/changeorders': needs('Procurement/Purchase Orders'),
  '/procurement/onhandserialnumbers': needs('Procurement/Product Catalog'),
  '/procurement/pricingschedules': needs('Procurement/Pricing Schedules'),
  '/procurement/products': needs('Procurement/Products'),
  '/procurement/purchaseorders': needs('Procurement/Purchase Orders'),
  '/procurement/purchaseorderstatuses/{}/notifications': needs('System/Table Setup'),
  '/procurement/purchasingdemands': needs('Procurement/Purchase Orders'),
  '/procurement/rmastatuses/{}/notifications': needs('System/Table Setup'),
  '/procurement/rmatags': needs('Procurement/RMA'),
  '/procurement/warehousebins/{}/inventoryonhand': needs('Procurement/Product Catalog'),
  '/project/billingrates': needs('Project/Project Finance'),
  '/project/boards/{}/teams/{}/members': needs('System/Table Setup'),
  '/project/projects': needs('Project/Project Headers'),
  '/project/projects/{}/contacts': needs('Project/Project Contacts'),
  '/project/projects/{}/notes': needs('Project/Project Notes'),
  '/project/projects/{}/phases': needs('Project/Project Phase'),
  '/project/projects/{}/teammembers': needs('Project/Project Teams'),
  '/project/projecttemplates': needs('Project/Project Templates'),
  '/project/securityroles': needs('System/Security Roles'),
  '/project/ticketnote': needs('Project/Project Tickets'),
  '/project/tickets': needs('Project/Project Tickets'),
  '/project/{}/billingrates': needs('Project/Project Finance'),
  '/sales/activities': needs('Sales/Sales Activity'),
  '/sales/commissions': needs('Sales/Commissions'),
  '/sales/opportunities': needs('Sales/Opportunity'),
  '/sales/orders': needs('Sales/Sales Orders'),
  '/sales/orders/statuses/{}/notifications': needs('System/Table Setup'),
  '/sales/quotas': needs('Sales/Commissions'),
  '/sales/salesteams': setupOf('Sales/Sales Team'),
  '/sales/salesteams/{}/members': needs('Sales/Sales Team'),
  '/schedule/details': needs('Service Desk/Resource Scheduling'),
  '/schedule/entries': needs('Service Desk/Resource Scheduling'),
  '/service/boards/{}/autoassignresources': needs('System/Table Setup'),
  '/service/boards/{}/excludedmembers': needs('System/Table Setup'),
  '/service/boards/{}/notifications': needs('System/Table Setup'),
  '/service/boards/{}/skillmappings': needs('System/Table Setup'),
  '/service/boards/{}/statuses/{}/notifications': needs('System/Table Setup'),
  '/service/knowledgebasearticles': needs('Service Desk/Knowledge Base'),
  '/service/scheduling': needs('Service Desk/Resource Scheduling'),
  '/service/surveys': setupOf('Service Desk/Surveys'),
  '/service/surveys/{}/results': needs('Service Desk/Surveys'),
  '/service/teammembers': needs('System/Table Setup'),
  '/service/templates': needs('Service Desk/Ticket Templates'),
  '/service/ticketlinks': needs('Service Desk/Service Tickets'),
  '/service/tickets': needs('Service Desk/Service Tickets'),
  '/service/ticketsyncs': needs('Service Desk/Service Tickets'),
  '/system/allowedorigins': needs('System/Table Setup'),
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
  '/system/importmassmaintenance': needs('System/Table Setup'),
  '/system/info': anybody,
  '/system/info/members': needs('System/Member Maintenance'),
  '/system/inoutboards': needs('System/Member Maintenance'),
  '/system/integratorlogins': needs('System/Integrator Login'),
  '/system/ldapconfigurations': needs('System/Table Setup'),
  '/system/m365contactsync': needs('System/Table Setup'),
  '/system/managementnetworksecurities': needs('System/Table Setup'),
  '/system/marketplaceimport': needs('System/Table Setup'),
  '/system/members': needs('System/Member Maintenance'),
  '/system/membertemplates': needs('System/Member Maintenance'),
  '/system/myaccount': needs('System/My Account'),
  '/system/mycompany': setupOf('System/My Company'),
  '/system/mycompany/corporatestructure': needs('System/My Company'),
  '/system/mycompany/reportingservices': needs('System/My Company'),
  '/system/mymembers': anybody,
  '/system/mysecurity': anybody,
  '/system/office365': needs('System/Table Setup'),
  '/system/onpremisesearchsetting': needs('System/Table Setup'),
  '/system/portalreports': needs('System/API Reports'),
  '/system/quotelinksetup': needs('System/Table Setup'),
  '/system/reports': needs('System/API Reports'),
  '/system/securityroles': needs('System/Security Roles'),
  '/system/settings': needs('System/Table Setup'),
  '/system/ssoconfigurations': needs('System/Table Setup'),
  '/system/ssousers': needs('System/Member Maintenance'),
  '/system/workflowactions': needs('System/Workflow Rules'),
  '/system/workflows': needs('System/Workflow Rules'),
  '/time/accruals': needs('System/Member Maintenance'),
  '/time/activitystopwatches': needs('Time & Expense/Time Entry'),
  '/time/changelogs': needs('Time & Expense/Time Entry'),
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

/** Every line of the table. */
export const namedLines: readonly string[] = Object.keys(table);

/** The line of the table that a published path comes under; undefined where none names it. */
export function lineOf(path: string): string | undefined {
  const words = path
    .toLowerCase()
    .replaceAll(/\{\w+\}/g, '{}')
    .split('/');
  for (let length = words.length; length > 1; length -= 1) {
    const line = words.slice(0, length).join('/');
    if (table[line] !== undefined) return line;
  }
  return undefined;
}

/** The function that a published path belongs to. A path that no line names belongs to table setup, reads too. */
export function functionOf(path: string): PathFunction {
  return table[lineOf(path) ?? ''] ?? needs('System/Table Setup');
}
