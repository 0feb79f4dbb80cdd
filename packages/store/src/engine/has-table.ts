import type { TenantDatabase } from './engine.ts';

/**
 * Whether a tenant has a table of ours: one that was made by an older release may not have it yet. SQLite is asked for its columns,
 * which it has in memory: `sqlite_master` is half a megabyte to read through.
 */
export async function hasTable(
  { dialect, reader }: Pick<TenantDatabase, 'dialect' | 'reader'>,
  name: string,
): Promise<boolean> {
  const sql =
    dialect.name === 'sqlite'
      ? 'select 1 from pragma_table_info(?) limit 1'
      : 'select 1 from pg_tables where schemaname = current_schema() and tablename = ?';
  return (await reader.all(sql, [name])).length > 0;
}
