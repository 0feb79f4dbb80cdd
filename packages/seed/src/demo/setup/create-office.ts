import { applyChanges, createTables } from '../../making/seed-table.ts';
import { makerTables } from '../catalog.ts';
import { demoBoardTables } from '../demo-boards.ts';
import type { DemoContext } from '../demo-context.ts';
import { createDemoFields } from '../demo-fields.ts';
import { staffChanges, staffTables } from '../staff.ts';
import { knowledgeTables } from './knowledge.ts';
import { marketingTables } from './marketing.ts';
import { officeTables } from './office.ts';
import { salesTables } from './sales.ts';
import { importServiceTemplates } from './service-templates.ts';
import { exemptFromTax } from './tax-exemptions.ts';
import { workflowTables } from './workflows.ts';

/** Who works here, on which boards, and what is set up before there are clients. */
export async function createOffice(context: DemoContext, password: string): Promise<void> {
  const { records, now } = context;
  await createTables(records, staffTables(now, password));
  await applyChanges(records, staffChanges);
  await createTables(records, [
    ...demoBoardTables,
    ...makerTables,
    ...officeTables,
    ...knowledgeTables,
    ...workflowTables,
    ...marketingTables(now),
    ...salesTables(now),
  ]);
  await createDemoFields(records);
  await exemptFromTax(context);
  await importServiceTemplates(context);
}
