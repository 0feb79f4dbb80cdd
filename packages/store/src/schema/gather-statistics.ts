import type { TenantDatabase } from '../engine/engine.ts';
import { quoted } from './table.ts';

/** Each is locked with its indexes until its transaction ends, and PostgreSQL's lock table holds some 6,400 locks of all companies. */
const tablesAtATime = 50;

/**
 * Lets the database learn how a tenant's data is spread. On PostgreSQL its own tables, some at a time: to ask for all would look at
 * those of every company, and lock them together.
 */
export async function gatherStatistics(database: TenantDatabase): Promise<void> {
  const names = database.dialect.name === 'postgres' ? await ownTableNames(database) : null;
  if (names === null) return analyze(database, 'analyze');
  for (let from = 0; from < names.length; from += tablesAtATime) {
    const some = names.slice(from, from + tablesAtATime).map(quoted);
    await analyze(database, `analyze ${some.join(', ')}`);
  }
}

async function analyze(database: TenantDatabase, statement: string): Promise<void> {
  await database.write(async (transaction) => transaction.run(statement));
}

async function ownTableNames({ reader }: TenantDatabase): Promise<string[]> {
  const sql = 'select tablename::text from pg_tables where schemaname = current_schema() order by 1';
  return (await reader.all(sql)).map(([name]) => String(name));
}
