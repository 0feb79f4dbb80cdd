import type { StoredRecord } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

/** The sorts that are exempt from a tax code: rows of their own, and a list of ids of the code (evidence: invoices/exempt). */
export interface ExemptList {
  readonly rows: (typeof exemptionRows)[number];
  /** The field of a row that names the sort. */
  readonly names: 'workRole' | 'expenseType' | 'productType';
  readonly list: 'workRoleIds' | 'expenseTypeIds' | 'productTypeIds';
}

const taxCodes = '/finance/taxCodes';

/** The collections of the rows. */
export const exemptionRows = [
  '/finance/taxCodes/{parentId}/workRoleExemptions',
  '/finance/taxCodes/{parentId}/expenseTypeExemptions',
  '/finance/taxCodes/{parentId}/productTypeExemptions',
] as const;

const [ofRoles, ofExpenses, ofProducts] = exemptionRows;

/** By list. */
export const exemptLists: readonly ExemptList[] = [
  { rows: ofRoles, names: 'workRole', list: 'workRoleIds' },
  { rows: ofExpenses, names: 'expenseType', list: 'expenseTypeIds' },
  { rows: ofProducts, names: 'productType', list: 'productTypeIds' },
];

/** Makes the list of a row's tax code that of its rows, without one that is about to go. */
export async function showExempt(
  collection: string,
  row: StoredRecord,
  without: number | null,
  unit: Unit,
): Promise<void> {
  const kind = exemptLists.find(({ rows }) => rows === collection);
  const code = Number(row['_parentId']);
  if (kind === undefined || (await unit.get(taxCodes, code)) === null) return;
  const rows: readonly StoredRecord[] = await unit.select(kind.rows as string, { _parentId: code });
  const ids = rows.filter(({ id }) => id !== without).map((each) => each[kind.names]);
  await unit.updateColumns(taxCodes, code, { [kind.list]: [...new Set(ids.filter((id) => typeof id === 'number'))] });
}
