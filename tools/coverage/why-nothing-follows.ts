/**
 * Why nothing follows from the rows of a collection, or none can come, by the collection's path. The sections that are about
 * money have none without a reason; a test holds them to it.
 */
export const whyNothingFollows: Readonly<Record<string, string>> = {
  '/finance/accounting/unpostedprocurement/{parentId}/taxableLevels': 'taxes of purchases are not booked by level',
  '/finance/accountingPackageSetup': 'no accounting package is chosen for a new tenant',
  '/finance/glCaptions': 'captions of segments are for the screens of the product',
  '/finance/batchSetups': 'what a batch takes is said by the call that makes it',
  '/finance/glpaths': 'where an accounting package on the premises keeps its files; it is not called',
  '/finance/billingSetups/{parentId}/routings': 'invoices are routed to reviewers by e-mail, which is not sent',
  '/finance/invoices/{parentId}/routings': 'reviewers of an invoice note that they looked; nothing waits for them',
  '/finance/taxIntegrations': 'tax services outside are not called',
  '/finance/info/taxIntegrations': 'tax services outside are not called',
  '/procurement/changeorder': 'no source says what a change of an order does',
  '/procurement/purchaseorderstatuses/{parentId}/notifications': 'notifications are e-mails, which are not sent',
  '/procurement/rmaStatuses/{parentId}/notifications': 'notifications are e-mails, which are not sent',
  '/sales/orders/statuses/{parentId}/notifications': 'notifications are e-mails, which are not sent',
  '/procurement/unitOfMeasures/{parentId}/conversions': 'orders and stock are counted in the unit of the item',
  '/sales/quotas': 'what a member should sell; it is compared on screens of the product only',
  '/sales/salesTeams/{parentId}/members': 'who is in a sales team, to read',
};
