/** A part of a screen that custom fields are placed on. */
export interface Pod {
  /** What `/system/userDefinedFields` has as `podId`. */
  readonly id: number;
  /** What `customFields[].podId` shows (evidence: custom-fields/pod-names). */
  readonly name: string;
  readonly screenId: string;
  /** The collection whose records have the fields. */
  readonly collection: string;
}

/**
 * The pods there are. Names after `contact_overview`, which was seen (evidence: custom-fields/pod-names); the numbers
 * and most screens are *assumed* (evidence: custom-fields/pod-numbers).
 */
export const pods: readonly Pod[] = [
  { id: 1, name: 'ticket_overview', screenId: 'sr100', collection: '/service/tickets' },
  { id: 2, name: 'company_overview', screenId: 'cp100', collection: '/company/companies' },
  { id: 3, name: 'contact_overview', screenId: 'ct300', collection: '/company/contacts' },
  { id: 4, name: 'configuration_overview', screenId: 'cf100', collection: '/company/configurations' },
  { id: 5, name: 'contact_detail', screenId: 'ct300', collection: '/company/contacts' },
  { id: 6, name: 'site_overview', screenId: 'cp200', collection: '/company/companies/{parentId}/sites' },
  { id: 7, name: 'agreement_overview', screenId: 'ag100', collection: '/finance/agreements' },
  { id: 8, name: 'addition_overview', screenId: 'ag200', collection: '/finance/agreements/{parentId}/additions' },
  { id: 9, name: 'invoice_overview', screenId: 'in100', collection: '/finance/invoices' },
  { id: 10, name: 'project_overview', screenId: 'pm100', collection: '/project/projects' },
  { id: 11, name: 'phase_overview', screenId: 'pm200', collection: '/project/projects/{parentId}/phases' },
  { id: 12, name: 'opportunity_overview', screenId: 'so100', collection: '/sales/opportunities' },
  { id: 13, name: 'activity_overview', screenId: 'so200', collection: '/sales/activities' },
  { id: 14, name: 'order_overview', screenId: 'so300', collection: '/sales/orders' },
  { id: 15, name: 'product_overview', screenId: 'iv100', collection: '/procurement/products' },
  { id: 16, name: 'catalog_overview', screenId: 'iv200', collection: '/procurement/catalog' },
  { id: 17, name: 'purchaseorder_overview', screenId: 'po100', collection: '/procurement/purchaseorders' },
  { id: 18, name: 'member_overview', screenId: 'mm100', collection: '/system/members' },
  { id: 19, name: 'time_overview', screenId: 'te100', collection: '/time/entries' },
  { id: 20, name: 'expense_overview', screenId: 'te200', collection: '/expense/entries' },
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
