/**
 * Collections whose records the product computes rather than takes in, and that Reeve keeps as plain records: what is
 * missing of them, by the view's path.
 */
export const computedCollections: Readonly<Record<string, string>> = {
  '/marketing/campaigns/{parentId}/audits': 'rows are not made from changes',
  '/marketing/campaigns/{parentId}/emailsOpened': 'no mail is sent, so none is opened; rows are only what was posted',
  '/marketing/campaigns/{parentId}/linksClicked': 'no mail is sent; rows are only what was posted',
  '/marketing/campaigns/{parentId}/formsSubmitted': 'no forms are served; rows are only what was posted',
  '/finance/accounting/unpostedexpenses': 'not gathered from expense entries',
  '/finance/accounting/unpostedexpenses/{parentId}/taxableLevels': 'not gathered from expense entries',
  '/finance/accounting/unpostedinvoices': 'not gathered from invoices',
  '/finance/accounting/unpostedinvoices/{parentId}/taxableLevels': 'not gathered from invoices',
  '/finance/accounting/unpostedprocurement': 'not gathered from purchase orders and adjustments',
  '/finance/accounting/unpostedprocurement/{parentId}/taxableLevels': 'not gathered from purchase orders',
  '/finance/accounting/unpostedPayments': 'not gathered from invoice payments',
  '/finance/accounting/batches/{parentId}/entries': 'no batch is filled with ledger entries',
  '/finance/invoices/{parentId}/glEntries': 'ledger entries are not made when an invoice closes',
  '/finance/invoices/{parentId}/commissions': 'not worked out from the commission rules',
  '/procurement/catalog/{parentId}/inventory': 'stock is not moved by receipts, adjustments and shipments',
  '/procurement/warehouseBins/{parentId}/inventoryOnHand': 'stock is not moved by receipts, adjustments and shipments',
  '/procurement/onhandserialnumbers': 'stock is not moved by receipts, adjustments and shipments',
  '/sales/orders/{parentId}/lineitems': 'the purchase order and the bill status of a line are not worked out',
  '/company/companies/{parentId}/managementSummaryReports': 'no reports are worked out',
  '/company/companies/{parentId}/tracks': 'no action sends mail',
  '/company/contacts/{parentId}/tracks': 'as tracks of companies',
  '/system/kpis': 'values are not worked out',
  '/time/accruals/{parentId}/details': 'balances are not worked out (evidence: time/accruals)',
  '/system/members/{parentId}/accruals': 'balances are not worked out (evidence: time/accruals)',
};
