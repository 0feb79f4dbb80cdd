/**
 * Collections whose records the product computes rather than takes in, and that Reeve keeps as plain records: what is
 * missing of them, by the view's path.
 */
export const computedCollections: Readonly<Record<string, string>> = {
  '/marketing/campaigns/{parentId}/audits':
    'an audit is of e-mails that a campaign sent; none is sent, so rows are only what was posted',
  '/marketing/campaigns/{parentId}/emailsOpened': 'no mail is sent, so none is opened; rows are only what was posted',
  '/marketing/campaigns/{parentId}/linksClicked': 'no mail is sent; rows are only what was posted',
  '/marketing/campaigns/{parentId}/formsSubmitted': 'no forms are served; rows are only what was posted',
  '/finance/accounting/unpostedprocurement': 'gathered from receipts, not from adjustments and transfers',
  '/finance/accounting/unpostedprocurement/{parentId}/taxableLevels': 'taxes of purchases are not worked out',
  '/company/companies/{parentId}/managementSummaryReports': 'no reports are worked out',
  '/company/companies/{parentId}/tracks': 'no action sends mail',
  '/company/contacts/{parentId}/tracks': 'as tracks of companies',
  '/system/kpis': 'values are not worked out',
  '/time/accruals/{parentId}/details': 'balances are not worked out (evidence: time/accruals)',
  '/system/members/{parentId}/accruals': 'balances are not worked out (evidence: time/accruals)',
};
