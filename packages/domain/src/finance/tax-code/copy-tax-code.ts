import { copyAction } from '../../copy/copy-action.ts';

// Levels are not among them: they are made of the tax code's own fields. What is exempt is copied by its rows, not by its lists.
const children = [
  '/finance/taxCodes/{parentId}/expenseTypeExemptions',
  '/finance/taxCodes/{parentId}/productTypeExemptions',
  '/finance/taxCodes/{parentId}/workRoleExemptions',
  '/finance/taxCodes/{parentId}/taxCodeXRefs',
  '/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels',
  '/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels',
  '/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels',
  '/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels',
];

/** A copy of a tax code (evidence: records/copies). */
export const copyTaxCode = copyAction('POST /finance/taxCodes/{id}/copy', {
  says: 'a tax code is copied with its levels and exemptions',
  collection: '/finance/taxCodes',
  unique: 'identifier',
  fresh: { defaultFlag: false, workRoleIds: null, expenseTypeIds: null, productTypeIds: null },
  children,
});
