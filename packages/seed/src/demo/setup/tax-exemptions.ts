import { resolveRow, to } from '../../making/seed-table.ts';
import type { DemoContext } from '../demo-context.ts';

const exempt = [
  ['workRoleExemptions', 'taxableWorkRoleLevels', { workRole: to('/time/workRoles', 'Project Manager') }],
  ['expenseTypeExemptions', 'taxableExpenseTypeLevels', { expenseType: to('/expense/types', 'Mileage') }],
  ['productTypeExemptions', 'taxableProductTypeLevels', { productType: to('/procurement/types', 'Service') }],
  ['taxCodeXRefs', 'taxableXRefLevels', { description: 'Hardware' }],
] as const;

/** What one tax leaves out: a work role, a type of expenses and one of products, each with the level that still counts. */
export async function exemptFromTax({ records }: DemoContext): Promise<void> {
  const { seeder, stamp } = records;
  const taxCode = records.id('/finance/taxCodes', 'OH-STATE');
  const [level] = await seeder.list('/finance/taxCodes/{parentId}/taxCodeLevels', { _parentId: taxCode });
  for (const [exemptions, levels, row] of exempt) {
    const path = `/finance/taxCodes/${taxCode}/${exemptions}`;
    const id = await seeder.create(path, resolveRow(records, row), stamp);
    await seeder.create(`${path}/${id}/${levels}`, { taxCodeLevel: { id: level?.id } }, stamp);
  }
}
