/** A part of a screen that custom fields are placed on. */
export interface Pod {
  /** What `/system/userDefinedFields` has as `podId`. */
  readonly id: number;
  /** What `customFields[].podId` shows (evidence: custom-fields/pod-names). */
  readonly name: string;
  readonly screenId: string;
  /** What the screen is called. */
  readonly screen: string;
  /** The collection whose records have the fields. */
  readonly collection: string;
}

/**
 * The pods there are. Names after `contact_overview`, which was seen (evidence: custom-fields/pod-names); the numbers
 * and most screens are *assumed* (evidence: custom-fields/pod-numbers).
 */
export const pods: readonly Pod[] = [
  { id: 1, name: 'ticket_overview', screenId: 'sr100', screen: 'Service Ticket', collection: '/service/tickets' },
  { id: 2, name: 'company_overview', screenId: 'cp100', screen: 'Company', collection: '/company/companies' },
  { id: 3, name: 'contact_overview', screenId: 'ct300', screen: 'Contact', collection: '/company/contacts' },
  {
    id: 4,
    name: 'configuration_overview',
    screenId: 'cf100',
    screen: 'Configuration',
    collection: '/company/configurations',
  },
  { id: 5, name: 'contact_detail', screenId: 'ct300', screen: 'Contact', collection: '/company/contacts' },
  {
    id: 6,
    name: 'site_overview',
    screenId: 'cp200',
    screen: 'Company Site',
    collection: '/company/companies/{parentId}/sites',
  },
  { id: 7, name: 'agreement_overview', screenId: 'ag100', screen: 'Agreement', collection: '/finance/agreements' },
  {
    id: 8,
    name: 'addition_overview',
    screenId: 'ag200',
    screen: 'Agreement Addition',
    collection: '/finance/agreements/{parentId}/additions',
  },
  { id: 9, name: 'invoice_overview', screenId: 'in100', screen: 'Invoice', collection: '/finance/invoices' },
  { id: 10, name: 'project_overview', screenId: 'pm100', screen: 'Project', collection: '/project/projects' },
  {
    id: 11,
    name: 'phase_overview',
    screenId: 'pm200',
    screen: 'Project Phase',
    collection: '/project/projects/{parentId}/phases',
  },
  {
    id: 12,
    name: 'opportunity_overview',
    screenId: 'so100',
    screen: 'Opportunity',
    collection: '/sales/opportunities',
  },
  { id: 13, name: 'activity_overview', screenId: 'so200', screen: 'Activity', collection: '/sales/activities' },
  { id: 14, name: 'order_overview', screenId: 'so300', screen: 'Sales Order', collection: '/sales/orders' },
  { id: 15, name: 'product_overview', screenId: 'iv100', screen: 'Product', collection: '/procurement/products' },
  {
    id: 16,
    name: 'catalog_overview',
    screenId: 'iv200',
    screen: 'Product Catalog',
    collection: '/procurement/catalog',
  },
  {
    id: 17,
    name: 'purchaseorder_overview',
    screenId: 'po100',
    screen: 'Purchase Order',
    collection: '/procurement/purchaseorders',
  },
  { id: 18, name: 'member_overview', screenId: 'mm100', screen: 'Member', collection: '/system/members' },
  { id: 19, name: 'time_overview', screenId: 'te100', screen: 'Time Entry', collection: '/time/entries' },
  { id: 20, name: 'expense_overview', screenId: 'te200', screen: 'Expense Entry', collection: '/expense/entries' },
  {
    id: 21,
    name: 'adjustment_overview',
    screenId: 'ag300',
    screen: 'Agreement Adjustment',
    collection: '/finance/agreements/{parentId}/adjustments',
  },
  {
    id: 22,
    name: 'agreementsite_overview',
    screenId: 'ag400',
    screen: 'Agreement Site',
    collection: '/finance/agreements/{parentId}/sites',
  },
  {
    id: 23,
    name: 'companyfinance_overview',
    screenId: 'cp300',
    screen: 'Company Finance',
    collection: '/finance/companyFinance',
  },
  {
    id: 24,
    name: 'lineitem_overview',
    screenId: 'po200',
    screen: 'Purchase Order Line Item',
    collection: '/procurement/purchaseorders/{parentId}/lineitems',
  },
  { id: 25, name: 'rma_overview', screenId: 'rm100', screen: 'RMA Tag', collection: '/procurement/rmaTags' },
  {
    id: 26,
    name: 'membertemplate_overview',
    screenId: 'mm200',
    screen: 'Member Template',
    collection: '/system/membertemplates',
  },
];

const idsByCollection: ReadonlyMap<string, readonly number[]> = new Map(
  [...Map.groupBy(pods, ({ collection }) => collection)].map(([path, own]) => [path, own.map(({ id }) => id)]),
);

/**
 * The pods of a collection's records, by id. A record has the custom fields whose definition names one of them, and no
 * others: the write path, answers and conditions all ask here.
 */
export function podIdsOf(collection: string): readonly number[] {
  return idsByCollection.get(collection) ?? [];
}
