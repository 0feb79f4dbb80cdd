import type { TenantDatabase } from './engine.ts';

/** Whether a tenant has a table of ours: one that was made by an older release may not have it yet. */
export async function hasTable(
  { dialect, reader }: Pick<TenantDatabase, 'dialect' | 'reader'>,
  name: string,
): Promise<boolean> {
  const sql =
    dialect.name === 'sqlite'
      ? 'select 1 from sqlite_master where name = ?'
      : 'select 1 from pg_tables where schemaname = current_schema() and tablename = ?';
  return (await reader.all(sql, [name])).length > 0;
}
