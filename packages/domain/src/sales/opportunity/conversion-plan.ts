/** How an opportunity becomes another record: which one, what it takes along, and how its notes and products are tied. */
export interface ConversionPlan {
  readonly collection: string;
  /** The word by which the target is called in answers. */
  readonly parentType: string;
  /** The argument that names an existing target to add to. */
  readonly existing: string;
  /** The argument that the target's name comes from, and the target's field for it; the opportunity's name else. */
  readonly name?: { readonly argument: string; readonly field: string };
  /** The target's fields that are the opportunity's. */
  readonly taken: readonly string[];
  /** The target's fields that are arguments, by argument. */
  readonly sent: Readonly<Record<string, string>>;
  /** The kind under which its documents are kept. */
  readonly documents: string;
  /** The field of a product that names the target. */
  readonly products: string;
  /** The collection of its notes and what a note shows there; without one, texts are added to the target's own field. */
  readonly notes: { readonly collection: string; readonly flags: object } | { readonly field: string };
}

const places = ['company', 'contact', 'site'];
const bills = ['billToCompany', 'billToContact', 'billToSite', 'shipToCompany', 'shipToContact', 'shipToSite'];

/** The conversions of an opportunity, by the catalogue's name of the action (special-operations 9). */
export const conversionPlans: Readonly<Record<string, ConversionPlan>> = {
  'convert-to-agreement-opportunities': {
    collection: '/finance/agreements',
    parentType: 'Agreement',
    existing: 'agreementId',
    name: { argument: 'name', field: 'name' },
    taken: [...places, ...bills, 'billingTerms', 'taxCode', 'currency'],
    sent: {
      type: 'type',
      startDate: 'startDate',
      endDate: 'endDate',
      noEndingDateFlag: 'noEndingDateFlag',
      billCycleId: 'billingCycle',
      billOneTimeFlag: 'billOneTimeFlag',
      locationId: 'location',
      businessUnitId: 'department',
    },
    documents: 'Agreement',
    products: 'agreement',
    notes: { field: 'internalNotes' },
  },
  'convert-to-project-opportunities': {
    collection: '/project/projects',
    parentType: 'Project',
    existing: 'projectId',
    name: { argument: 'name', field: 'name' },
    taken: [...places, ...bills, 'billingTerms', 'taxCode', 'currency'],
    sent: {
      status: 'status',
      board: 'board',
      manager: 'manager',
      estimatedStart: 'estimatedStart',
      estimatedEnd: 'estimatedEnd',
      locationId: 'location',
      businessUnitId: 'department',
    },
    documents: 'Project',
    products: 'project',
    notes: { collection: '/project/projects/{parentId}/notes', flags: {} },
  },
  'convert-to-sales-order-opportunities': {
    collection: '/sales/orders',
    parentType: 'SalesOrder',
    existing: 'salesOrderId',
    taken: [...places, ...bills, 'billingTerms', 'taxCode', 'currency'],
    sent: {},
    documents: 'SalesOrder',
    products: 'salesOrder',
    notes: { field: 'notes' },
  },
  'convert-to-service-ticket-opportunities': {
    collection: '/service/tickets',
    parentType: 'ServiceTicket',
    existing: 'ticketId',
    name: { argument: 'summary', field: 'summary' },
    taken: [...places],
    sent: {},
    documents: 'Ticket',
    products: 'ticket',
    notes: { collection: '/service/tickets/{parentId}/notes', flags: { internalAnalysisFlag: true } },
  },
};
