/** Which fields of a record, or of the record above it, say whose location and department it is. */
export interface Whereabouts {
  /** The field that names the record above, and the collection of it; left out, the record itself says so. */
  readonly above?: { readonly field: string; readonly collection: string };
  readonly location?: string;
  readonly department?: string;
}

/** The locations and departments that a custom field is limited to. None named, it is limited to none. */
export interface FieldLimits {
  readonly locations: readonly number[];
  readonly departments: readonly number[];
}

const usual = { location: 'location', department: 'department' };
const ofUnit = { location: 'locationId', department: 'businessUnitId' };
const ofAgreement = { above: { field: 'agreementId', collection: '/finance/agreements' }, ...usual };
const ofCompany = { above: { field: 'company', collection: '/company/companies' }, location: 'territory' };

/** By collection. A company's location is its territory; what lies below a record is where that is. */
const byCollection: Readonly<Record<string, Whereabouts>> = {
  '/company/companies': { location: 'territory' },
  '/company/companies/{parentId}/sites': ofCompany,
  '/company/contacts': ofCompany,
  '/company/configurations': usual,
  '/expense/entries': ofUnit,
  '/finance/agreements': usual,
  '/finance/agreements/{parentId}/additions': ofAgreement,
  '/finance/agreements/{parentId}/adjustments': ofAgreement,
  '/finance/agreements/{parentId}/sites': ofAgreement,
  '/finance/companyFinance': ofCompany,
  '/finance/invoices': usual,
  '/procurement/products': { location: 'location', department: 'businessUnit' },
  '/procurement/purchaseorders': { location: 'location', department: 'businessUnit' },
  '/procurement/purchaseorders/{parentId}/lineitems': {
    above: { field: 'purchaseOrderId', collection: '/procurement/purchaseorders' },
    location: 'location',
    department: 'businessUnit',
  },
  '/procurement/rmaTags': usual,
  '/project/projects': usual,
  '/project/projects/{parentId}/phases': {
    above: { field: 'projectId', collection: '/project/projects' },
    ...usual,
  },
  '/sales/opportunities': ofUnit,
  '/sales/orders': usual,
  '/service/tickets': usual,
  '/system/members': { location: 'defaultLocation', department: 'defaultDepartment' },
  '/system/membertemplates': { location: 'defaultLocation', department: 'defaultDepartment' },
  '/time/entries': usual,
};

/** Where a collection's records say whose they are; undefined where they do not (evidence: custom-fields/whereabouts). */
export function whereaboutsOf(collection: string): Whereabouts | undefined {
  return byCollection[collection];
}

/**
 * Whether a custom field is one of a record in this location and department; null where the record has none, which keeps
 * no field away (evidence: custom-fields/places). SQL has the same rule in `store/src/sql/compile-custom-field.ts`.
 */
export function isUsedAt(
  { locations, departments }: FieldLimits,
  location: number | null,
  department: number | null,
): boolean {
  return isAmong(locations, location) && isAmong(departments, department);
}

function isAmong(limits: readonly number[], id: number | null): boolean {
  return limits.length === 0 || id === null || limits.includes(id);
}
