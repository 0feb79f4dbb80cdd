import type { TenantDatabase } from '../engine/engine.ts';
import { readMeta, writeMeta } from '../schema/migrate.ts';
import type { Tables } from '../schema/table.ts';
import { searchStatements } from './search-statements.ts';

/**
 * Makes the search indexes of a tenant whose tables are there, and answers whether it has them (`PlanSchema.search`).
 * False on a PostgreSQL server that lacks the extension pg_trgm, or does not let us create it: `contains` scans then.
 * Does nothing when they are there already; `program` tells this program from any other (`migrate`), and what it saw to once, which
 * on SQLite is a look at every text that is searched, is not looked at again at every start.
 */
export async function ensureSearch(
  database: TenantDatabase,
  tables: Tables,
  program: string | null = null,
): Promise<boolean> {
  const place = database.dialect.name === 'postgres' ? await trigramPlace(database) : noPlace;
  if (place === null) return false;
  // A tenant that came from another engine was seen to there, and one restored into a new database has no index that wanted the extension before it was there.
  const seen = `${program} ${database.dialect.name} ${place.id}`;
  if (program !== null && (await readMeta(database, seenToBy)) === seen) return true;
  const statements = searchStatements(database.dialect, tables, place.schema);
  await database.write(async (transaction) => {
    for (const statement of statements) await transaction.run(statement);
    if (program !== null) await writeMeta(transaction, { [seenToBy]: seen });
  }, 'alone');
  return true;
}

/** The program that saw to the indexes last, and the engine. */
const seenToBy = 'search seen to by';

/** Where the extension pg_trgm is: its schema, and what tells it from that of any other database. */
interface TrigramPlace {
  readonly schema: string;
  readonly id: string;
}

const noPlace: TrigramPlace = { schema: '', id: '' };

/** Where pg_trgm is, which is created when it is not there; null when that is not possible. */
async function trigramPlace(database: TenantDatabase): Promise<TrigramPlace | null> {
  const found = await findTrigrams(database);
  if (found !== null) return found;
  const available = await database.reader.all(`select 1 from pg_available_extensions where name = 'pg_trgm'`);
  if (available.length === 0) return null;
  try {
    await database.write(async (transaction) =>
      transaction.run('create extension if not exists pg_trgm with schema public'),
    );
  } catch {
    // Not allowed, or another process created it in this moment: what counts is whether it is there now.
  }
  return findTrigrams(database);
}

async function findTrigrams(database: TenantDatabase): Promise<TrigramPlace | null> {
  const sql = `select n.nspname::text, e.oid::text from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'`;
  const [row] = await database.reader.all(sql);
  return row === undefined ? null : { schema: String(row[0]), id: String(row[1]) };
}
