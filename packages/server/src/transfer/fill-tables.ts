import {
  gatherStatistics,
  indexAllCustomTexts,
  indexTextsAbove,
  RowsIn,
  type TenantDatabase,
  transferredTables,
} from '@reeve/store';
import type { TransferParts } from './pack-tenant.ts';

/**
 * Puts rows into the empty tables of a tenant, all of those that `give` gives or none, and then what follows from them: indexes of searched
 * texts, and what the database knows of how its data is spread.
 */
export async function fillTables(
  database: TenantDatabase,
  { schema, own }: TransferParts,
  give: (rows: RowsIn) => Promise<void>,
): Promise<void> {
  await database.write(async (transaction) => {
    const rows = new RowsIn(transferredTables(schema.tables, own), transaction, database.dialect);
    await give(rows);
    await rows.end();
    const ground = { connection: transaction, dialect: database.dialect };
    for (const table of schema.tables.all) await indexTextsAbove(table, 0, ground);
    await indexAllCustomTexts(ground);
  }, 'alone');
  await gatherStatistics(database);
}
