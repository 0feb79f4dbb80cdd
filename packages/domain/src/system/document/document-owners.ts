/**
 * The collections whose records documents may belong to, by `recordType` (evidence: documents/record-types). Names
 * match in any case.
 */
const owners: Readonly<Record<string, string>> = {
  agreement: '/finance/agreements',
  company: '/company/companies',
  configuration: '/company/configurations',
  contact: '/company/contacts',
  expense: '/expense/entries',
  opportunity: '/sales/opportunities',
  project: '/project/projects',
  projectticket: '/service/tickets',
  purchaseorder: '/procurement/purchaseorders',
  rma: '/procurement/rmaTags',
  salesorder: '/sales/orders',
  servicetemplate: '/service/templates',
  ticket: '/service/tickets',
  activity: '/sales/activities',
  invoice: '/finance/invoices',
  knowledgebase: '/service/knowledgeBaseArticles',
  member: '/system/members',
  productsetup: '/procurement/catalog',
  timeentry: '/time/entries',
};

const spellings = [
  'Agreement',
  'Company',
  'Configuration',
  'Contact',
  'Expense',
  'Opportunity',
  'Project',
  'ProjectTicket',
  'PurchaseOrder',
  'Rma',
  'SalesOrder',
  'ServiceTemplate',
  'Ticket',
  'Activity',
  'Invoice',
  'KnowledgeBase',
  'Member',
  'ProductSetup',
  'TimeEntry',
];

/** A kind of record that documents may belong to: its name as stored, and its collection. */
export interface DocumentOwner {
  readonly name: string;
  readonly collection: string;
}

/** The kind of record of that name, in any case; undefined for none such. */
export function documentOwner(recordType: string): DocumentOwner | undefined {
  const lower = recordType.toLowerCase();
  const collection = owners[lower];
  const name = spellings.find((each) => each.toLowerCase() === lower);
  return collection === undefined || name === undefined ? undefined : { name, collection };
}
