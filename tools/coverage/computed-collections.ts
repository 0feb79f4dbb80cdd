/**
 * Collections whose records the product computes rather than takes in, and that Reeve keeps as plain records: what is
 * missing of them, by the view's path.
 */
export const computedCollections: Readonly<Record<string, string>> = {
  '/marketing/campaigns/{parentId}/audits':
    'an audit is of e-mails that a campaign sent; none is sent, so rows are only what was posted',
  '/marketing/campaigns/{parentId}/emailsOpened':
    'campaigns send no mail, so none is opened; rows are only what was posted',
  '/marketing/campaigns/{parentId}/linksClicked': 'campaigns send no mail; rows are only what was posted',
  '/marketing/campaigns/{parentId}/formsSubmitted': 'no forms are served; rows are only what was posted',
  '/company/companies/{parentId}/managementSummaryReports': 'no reports are worked out',
  '/time/accruals/{parentId}/details':
    'rules of a location, and no copy of what members were granted; no field shows a balance, and none is worked out (evidence: time/accruals)',
  '/system/members/{parentId}/accruals':
    'what members were granted, and no copy of the rules of locations; no field shows a balance, and none is worked out (evidence: time/accruals)',
};
