import { quickAccessAction } from '../../setup/quick-access.ts';

const agreements = '/finance/agreements';

/** How full the tabs are of an agreement. */
export const countAgreementTabs = quickAccessAction(
  'GET /finance/agreements/{id}/quickAccess/count',
  agreements,
  'Agreement',
  [
    { count: 'additions', of: '/finance/agreements/{parentId}/additions', by: 'agreementId' },
    { count: 'adjustments', of: '/finance/agreements/{parentId}/adjustments', by: 'agreementId' },
    { count: 'sites', of: '/finance/agreements/{parentId}/sites', by: 'agreementId' },
    { count: 'configurations', of: '/finance/agreements/{parentId}/configurations', by: '_parentId' },
    { count: 'agreements', of: agreements, by: 'parentAgreement' },
    { count: 'invoices', of: '/finance/invoices', by: 'agreement' },
  ],
);
