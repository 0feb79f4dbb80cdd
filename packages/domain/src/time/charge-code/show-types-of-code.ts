import type { Unit } from '../../unit/unit.ts';

/** Makes the list of a charge code that of its rows, but for one that is about to go. */
export async function showTypesOfCode(code: number | null, without: number | null, unit: Unit): Promise<void> {
  if (code === null) return;
  const rows = await unit.select('/time/chargeCodes/{parentId}/expenseTypes', { chargeCode: code });
  const types = rows.flatMap(({ id, type }) => (id === without || type === null ? [] : [type]));
  await unit.updateColumns('/time/chargeCodes', code, { expenseTypeIds: types });
}
