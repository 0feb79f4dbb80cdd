/** What there may be once only: collections, each with the fields by which two of its records are the same. */
export const uniqueRecords = {
  '/company/companies/{parentId}/typeAssociations': ['company', 'type'],
  '/company/contacts/{parentId}/typeAssociations': ['contact', 'type'],
  '/company/companies/{parentId}/groups': ['company', 'group'],
  '/company/contacts/{parentId}/groups': ['contact', 'group'],
  '/company/companies/{parentId}/teams': ['company', 'teamRole', 'member', 'contact'],
  '/company/companies/{parentId}/customStatusNotes': ['company', 'status'],
  '/company/companies/{parentId}/sites': ['company', 'name'],
  '/company/companies/statuses': ['name'],
  '/company/configurations/statuses': ['description'],
  '/finance/billingStatuses': ['name'],
  '/marketing/campaigns/statuses': ['name'],
  '/procurement/catalog': ['identifier'],
  '/procurement/purchaseorders': ['poNumber'],
  '/procurement/purchaseorderstatuses': ['name'],
  '/procurement/rmaStatuses': ['name'],
  '/project/phaseStatuses': ['name'],
  '/project/projects/{parentId}/contacts': ['projectId', 'contact'],
  '/project/projects/{parentId}/teamMembers': ['projectId', 'member', 'projectRole'],
  '/project/statuses': ['name'],
  '/sales/activities/statuses': ['name'],
  '/sales/opportunities/statuses': ['name'],
  '/sales/orders/statuses': ['name'],
  '/schedule/statuses': ['name'],
  '/schedule/types': ['identifier'],
  '/service/boards/{parentId}/excludedMembers': ['boardId', 'memberId'],
  '/service/boards/{parentId}/statuses': ['board', 'name'],
  '/system/integratorlogins': ['username'],
} as const;

/** A collection of which no two records may be the same. */
export type UniqueCollection = keyof typeof uniqueRecords;
