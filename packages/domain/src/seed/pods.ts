/** A part of a screen that custom fields are placed on. */
export interface Pod {
  /** What `/system/userDefinedFields` has as `podId`. */
  readonly id: number;
  /** What `customFields[].podId` shows (wire-behaviour 2.4). */
  readonly name: string;
  readonly screenId: string;
  /** The collection whose records have the fields. */
  readonly collection: string;
}

/** The pods that the demo data uses. Names after `contact_overview` of wire-behaviour 2.4; the numbers are assumed. */
export const pods: readonly Pod[] = [
  { id: 1, name: 'ticket_overview', screenId: 'sr100', collection: '/service/tickets' },
  { id: 2, name: 'company_overview', screenId: 'cp100', collection: '/company/companies' },
  { id: 3, name: 'contact_overview', screenId: 'ct300', collection: '/company/contacts' },
  { id: 4, name: 'configuration_overview', screenId: 'cf100', collection: '/company/configurations' },
];
