import type { Table } from './table.ts';

/**
 * Collections whose rows come with the work of a provider, and those below each record of them: nobody knows how many there will be.
 * What is not among them is set up by an administrator (decision 0043): boards, statuses, types, roles, a few rows to a few thousand.
 */
export const grownByWork: readonly string[] = [
  '/company/companies',
  '/company/companyPickerItems',
  '/company/configurations',
  '/company/contacts',
  '/company/m365contact',
  '/company/managedDevicesIntegrations',
  '/expense/entries',
  '/expense/reports',
  '/finance/accounting/batches',
  '/finance/accounting/unpostedexpenses',
  '/finance/accounting/unpostedinvoices',
  '/finance/accounting/unpostedprocurement',
  '/finance/agreements',
  '/finance/companyFinance',
  '/finance/invoices',
  '/marketing/campaigns',
  '/marketing/groups',
  '/procurement/adjustments',
  '/procurement/catalog',
  '/procurement/onhandserialnumbers',
  '/procurement/pricingschedules',
  '/procurement/products',
  '/procurement/purchaseorders',
  '/procurement/rmaTags',
  '/procurement/warehouseBins',
  '/project',
  '/project/projects',
  '/sales/activities',
  '/sales/commissions',
  '/sales/opportunities',
  '/sales/orders',
  '/sales/quotas',
  '/schedule/entries',
  // Every combination of a type, a subtype and an item.
  '/service/boards/{parentId}/typeSubTypeItemAssociations',
  '/service/boards/{grandparentId}/items/{parentId}/associations',
  '/service/knowledgeBaseArticles',
  '/service/surveys',
  '/service/ticketLinks',
  '/service/tickets',
  '/service/ticketSyncs',
  '/system/documents',
  '/system/ssoUsers',
  '/time/accruals',
  '/time/activitystopwatches',
  '/time/entries',
  '/time/schedulestopwatches',
  '/time/sheets',
  '/time/ticketstopwatches',
];

/** Whether a table grows with the work, so that its rows must be found without reading all of them. */
export function isGrowing({ collection: { path } }: Table): boolean {
  return grownByWork.some((root) => path === root || path.startsWith(`${root}/{`));
}
