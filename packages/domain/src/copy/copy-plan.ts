/** What is copied of a record: itself, with fields set anew, and the collections that belong to it, in this order. */
export interface CopyPlan {
  readonly collection: string;
  /** The field that must differ from the original's. */
  readonly unique?: string;
  /** Fields that the copy begins with, whatever the original has. */
  readonly fresh?: Readonly<Record<string, string | number | boolean | null>>;
  /** Collections copied with it. One that refers to another comes after it. */
  readonly children?: readonly string[];
}

const boardChildren = [
  'statuses',
  'types',
  'subtypes',
  'items',
  'teams',
  'typeSubTypeItemAssociations',
  'notifications',
  'autoTemplates',
  'autoAssignResources',
  'excludedMembers',
  'skillMappings',
].map((name) => `/service/boards/{parentId}/${name}`);

const agreementChildren = [
  'additions',
  'sites',
  'workroles',
  'worktypes',
  'workRoleExclusions',
  'workTypeExclusions',
  'boardDefaults',
].map((name) => `/finance/agreements/{parentId}/${name}`);

const agreementTypeChildren = [
  'workroles',
  'worktypes',
  'workRoleExclusions',
  'workTypeExclusions',
  'boardDefaults',
].map((name) => `/finance/agreementTypes/{parentId}/${name}`);

const taxCodeChildren = [
  '/finance/taxCodes/{parentId}/taxCodeLevels',
  '/finance/taxCodes/{parentId}/expenseTypeExemptions',
  '/finance/taxCodes/{parentId}/productTypeExemptions',
  '/finance/taxCodes/{parentId}/workRoleExemptions',
  '/finance/taxCodes/{parentId}/taxCodeXRefs',
  '/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels',
  '/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels',
  '/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels',
  '/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels',
];

const eventChildren = ['/system/workflows/{grandparentId}/events/{parentId}/actions'];

/** What each copy takes with it, by the catalogue's name of the action (special-operations 4). */
export const copyPlans: Readonly<Record<string, CopyPlan>> = {
  'copy-agreements-types': {
    collection: '/finance/agreements/types',
    unique: 'name',
    fresh: { defaultFlag: false },
    children: agreementTypeChildren,
  },
  'copy-agreements': {
    collection: '/finance/agreements',
    unique: 'name',
    children: agreementChildren,
  },
  'service-copy-boards': {
    collection: '/service/boards',
    unique: 'name',
    children: [
      ...boardChildren,
      '/service/boards/{grandparentId}/items/{parentId}/associations',
      '/service/boards/{grandparentId}/statuses/{parentId}/notifications',
    ],
  },
  'copy-calendars': { collection: '/schedule/calendars', unique: 'name' },
  'copy-holiday-lists': {
    collection: '/schedule/holidayLists',
    unique: 'name',
    children: ['/schedule/holidayLists/{parentId}/holidays'],
  },
  'copy-catalog': {
    collection: '/procurement/catalog',
    unique: 'identifier',
    children: ['/procurement/catalog/{parentId}/components', '/procurement/catalog/{parentId}/minimumStockByWarehouse'],
  },
  'copy-purchaseorders': {
    collection: '/procurement/purchaseorders',
    unique: 'poNumber',
    fresh: { shipmentDate: null, trackingNumber: null },
    children: ['/procurement/purchaseorders/{parentId}/lineitems'],
  },
  'copy-configurations-types': {
    collection: '/company/configurations/types',
    unique: 'name',
    children: [
      '/company/configurations/types/{parentId}/questions',
      '/company/configurations/types/{grandparentId}/questions/{parentId}/values',
    ],
  },
  'copy-portal-configurations': {
    collection: '/company/portalConfigurations',
    unique: 'name',
    fresh: { defaultFlag: false, portalImageCopySuccessFlag: false },
    children: ['invoiceSetups', 'opportunitySetups', 'passwordEmailSetups', 'projectSetups', 'serviceSetups'].map(
      (name) => `/company/portalConfigurations/{parentId}/${name}`,
    ),
  },
  'service-copy-surveys': {
    collection: '/service/surveys',
    unique: 'name',
    children: [
      '/service/surveys/{parentId}/questions',
      '/service/surveys/{grandparentId}/questions/{parentId}/options',
    ],
  },
  'service-copy-surveys-questions': {
    collection: '/service/surveys/{parentId}/questions',
    children: ['/service/surveys/{grandparentId}/questions/{parentId}/options'],
  },
  'system-copy-surveys': {
    collection: '/system/surveys',
    unique: 'name',
    children: ['/system/surveys/{parentId}/questions', '/system/surveys/{grandparentId}/questions/{parentId}/values'],
  },
  'copy-tax-codes': {
    collection: '/finance/taxCodes',
    unique: 'identifier',
    fresh: { defaultFlag: false },
    children: taxCodeChildren,
  },
  'service-copy-tickets': {
    collection: '/service/tickets',
    fresh: {
      status: null,
      parentTicketId: null,
      mergedParentTicket: null,
      dateResolved: null,
      dateResplan: null,
      dateResponded: null,
      respondedBy: null,
      resplanBy: null,
      resolvedBy: null,
    },
    children: ['/service/tickets/{parentId}/notes', '/service/tickets/{parentId}/tasks'],
  },
  'system-copy-workflows': {
    collection: '/system/workflows',
    unique: 'name',
    fresh: { activateFlag: false },
    children: ['/system/workflows/{parentId}/events', ...eventChildren],
  },
  'system-copy-workflows-events': {
    collection: '/system/workflows/{parentId}/events',
    children: eventChildren,
  },
};

/** What the lines of a copied purchase order begin with: nothing was received, shipped or cancelled yet. */
export const freshChildren: Readonly<Record<string, Readonly<Record<string, string | number | boolean | null>>>> = {
  '/procurement/purchaseorders/{parentId}/lineitems': {
    receivedQuantity: 0,
    receivedStatus: 'Waiting',
    dateReceived: null,
    shipDate: null,
    trackingNumber: null,
    closedFlag: false,
    canceledFlag: false,
    canceledReason: null,
    serialNumbers: null,
    packingSlip: null,
  },
};
