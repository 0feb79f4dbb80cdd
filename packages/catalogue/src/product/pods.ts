/** A part of a screen that custom fields are placed on. */
export interface Pod {
  /** What `/system/userDefinedFields` has as `podId`. */
  readonly id: number;
  /** What `customFields[].podId` shows (evidence: custom-fields/pod-names). */
  readonly name: string;
  /** What a definition shows of it as `podDescription`. */
  readonly description: string;
  readonly screenId: string;
  /** What the screen is called. */
  readonly screen: string;
  /** The collection whose records have the fields. */
  readonly collection: string;
}

/**
 * The pods there are. Names, numbers and descriptions of the two pods of contacts were seen (evidence:
 * custom-fields/pod-names, custom-fields/contact-pods); those of the others, and most screens, are *assumed* after them
 * (evidence: custom-fields/pod-numbers).
 */
export const pods: readonly Pod[] = [
  {
    id: 1,
    name: 'ticket_overview',
    description: 'Ticket Overview',
    screenId: 'sr100',
    screen: 'Service Ticket',
    collection: '/service/tickets',
  },
  {
    id: 2,
    name: 'company_overview',
    description: 'Company Overview',
    screenId: 'cp100',
    screen: 'Company',
    collection: '/company/companies',
  },
  {
    id: 3,
    name: 'configuration_overview',
    description: 'Configuration Overview',
    screenId: 'cf100',
    screen: 'Configuration',
    collection: '/company/configurations',
  },
  {
    id: 4,
    name: 'contact_overview',
    description: 'Contact Overview',
    screenId: 'ct300',
    screen: 'Contact',
    collection: '/company/contacts',
  },
  {
    id: 5,
    name: 'contact_detail',
    description: 'Contact Details',
    screenId: 'ct300',
    screen: 'Contact',
    collection: '/company/contacts',
  },
  {
    id: 6,
    name: 'site_overview',
    description: 'Site Overview',
    screenId: 'cp200',
    screen: 'Company Site',
    collection: '/company/companies/{parentId}/sites',
  },
  {
    id: 7,
    name: 'agreement_overview',
    description: 'Agreement Overview',
    screenId: 'ag100',
    screen: 'Agreement',
    collection: '/finance/agreements',
  },
  {
    id: 8,
    name: 'addition_overview',
    description: 'Addition Overview',
    screenId: 'ag200',
    screen: 'Agreement Addition',
    collection: '/finance/agreements/{parentId}/additions',
  },
  {
    id: 9,
    name: 'invoice_overview',
    description: 'Invoice Overview',
    screenId: 'in100',
    screen: 'Invoice',
    collection: '/finance/invoices',
  },
  {
    id: 10,
    name: 'project_overview',
    description: 'Project Overview',
    screenId: 'pm100',
    screen: 'Project',
    collection: '/project/projects',
  },
  {
    id: 11,
    name: 'phase_overview',
    description: 'Phase Overview',
    screenId: 'pm200',
    screen: 'Project Phase',
    collection: '/project/projects/{parentId}/phases',
  },
  {
    id: 12,
    name: 'opportunity_overview',
    description: 'Opportunity Overview',
    screenId: 'so100',
    screen: 'Opportunity',
    collection: '/sales/opportunities',
  },
  {
    id: 13,
    name: 'activity_overview',
    description: 'Activity Overview',
    screenId: 'so200',
    screen: 'Activity',
    collection: '/sales/activities',
  },
  {
    id: 14,
    name: 'order_overview',
    description: 'Order Overview',
    screenId: 'so300',
    screen: 'Sales Order',
    collection: '/sales/orders',
  },
  {
    id: 15,
    name: 'product_overview',
    description: 'Product Overview',
    screenId: 'iv100',
    screen: 'Product',
    collection: '/procurement/products',
  },
  {
    id: 16,
    name: 'catalog_overview',
    description: 'Product Catalog Overview',
    screenId: 'iv200',
    screen: 'Product Catalog',
    collection: '/procurement/catalog',
  },
  {
    id: 17,
    name: 'purchaseorder_overview',
    description: 'Purchase Order Overview',
    screenId: 'po100',
    screen: 'Purchase Order',
    collection: '/procurement/purchaseorders',
  },
  {
    id: 18,
    name: 'member_overview',
    description: 'Member Overview',
    screenId: 'mm100',
    screen: 'Member',
    collection: '/system/members',
  },
  {
    id: 19,
    name: 'time_overview',
    description: 'Time Entry Overview',
    screenId: 'te100',
    screen: 'Time Entry',
    collection: '/time/entries',
  },
  {
    id: 20,
    name: 'expense_overview',
    description: 'Expense Entry Overview',
    screenId: 'te200',
    screen: 'Expense Entry',
    collection: '/expense/entries',
  },
  {
    id: 21,
    name: 'adjustment_overview',
    description: 'Adjustment Overview',
    screenId: 'ag300',
    screen: 'Agreement Adjustment',
    collection: '/finance/agreements/{parentId}/adjustments',
  },
  {
    id: 22,
    name: 'agreementsite_overview',
    description: 'Agreement Site Overview',
    screenId: 'ag400',
    screen: 'Agreement Site',
    collection: '/finance/agreements/{parentId}/sites',
  },
  {
    id: 23,
    name: 'companyfinance_overview',
    description: 'Company Finance Overview',
    screenId: 'cp300',
    screen: 'Company Finance',
    collection: '/finance/companyFinance',
  },
  {
    id: 24,
    name: 'lineitem_overview',
    description: 'Line Item Overview',
    screenId: 'po200',
    screen: 'Purchase Order Line Item',
    collection: '/procurement/purchaseorders/{parentId}/lineitems',
  },
  {
    id: 25,
    name: 'rma_overview',
    description: 'RMA Overview',
    screenId: 'rm100',
    screen: 'RMA Tag',
    collection: '/procurement/rmaTags',
  },
  {
    id: 26,
    name: 'membertemplate_overview',
    description: 'Member Template Overview',
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

/** The name of the pod with a number, as entries of records show it; undefined of a number that no pod has. */
export function podNameOf(podId: unknown): string | undefined {
  return pods.find(({ id }) => id === podId)?.name;
}
