import { rowsOut, type TableLine, type TenantDatabase, type TransferredValue, transferredTables } from '@reeve/store';
import { fillTables } from './fill-tables.ts';
import type { TransferParts } from './pack-tenant.ts';

/**
 * Puts all rows of a tenant into the empty tables of another, whichever engine each has, with the numbers that were given last. Documents in
 * the store stay where they are.
 */
export async function copyRows(from: TenantDatabase, into: TenantDatabase, parts: TransferParts): Promise<void> {
  const tables = transferredTables(parts.schema.tables, parts.own);
  await from.write(
    async (reading) =>
      fillTables(into, parts, async (rows) => {
        for await (const line of rowsOut(tables, reading, from.dialect))
          await (isRow(line) ? rows.row(line) : rows.begin(line));
      }),
    'alone',
  );
}

function isRow(line: TableLine | readonly TransferredValue[]): line is readonly TransferredValue[] {
  return Array.isArray(line);
}
