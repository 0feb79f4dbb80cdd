import { loadCatalogue } from '@reeve/catalogue';
import { parseCondition } from '@reeve/query';
import type { Engine, TenantDatabase } from '../src/engine/engine.ts';
import type { ListRequest, PlanSchema } from '../src/plan/list-request.ts';
import { planList } from '../src/plan/plan-list.ts';
import { migrate } from '../src/schema/migrate.ts';
import { Tables } from '../src/schema/table.ts';
import { compileIds } from '../src/sql/compile-list.ts';
import { countRows, findIds } from '../src/sql/find-ids.ts';
import type { ConditionRow } from './condition-row.ts';
import { insertSample } from './sample-records.ts';

/** The catalogue and tables that tests plan against. */
export const sampleCatalogue = loadCatalogue();
export const sampleTables = Tables.of(sampleCatalogue);

/** Makes a tenant with all tables and the sample records. */
export async function createSampleTenant(engine: Engine, name: string): Promise<TenantDatabase> {
  const database = await engine.create(name);
  await migrate(database, sampleTables, []);
  await insertSample(database, sampleTables);
  return database;
}

/** The moment against which the plans of tests hold what depends on it: the one at which worlds begin. */
export const sampleNow = '2025-03-03T09:00:00Z';

/** What plans are made against on a database. */
export function sampleSchema({ dialect }: Pick<TenantDatabase, 'dialect'>, search = false): PlanSchema {
  return { catalogue: sampleCatalogue, tables: sampleTables, dialect, search, now: sampleNow };
}

/** A request for a view without conditions, all on one page, changed by `changes`. */
export function sampleRequest(view: string, changes: Partial<Omit<ListRequest, 'view'>> = {}): ListRequest {
  return {
    view: sampleCatalogue.view(view),
    conditions: null,
    childConditions: null,
    customFieldConditions: null,
    orderBy: [],
    window: { kind: 'page', page: 1, pageSize: 999 },
    ...changes,
  };
}

/** The request that a row of the table makes. */
export function requestOf({ view, parentId, kind, text }: ConditionRow): ListRequest {
  return sampleRequest(view, { parentId, [kind]: parseCondition(text) });
}

/** The ids that a request finds on its page, one more than the page when there is one, as the server finds them. */
export async function findSample(request: ListRequest, database: TenantDatabase, search = false): Promise<number[]> {
  return findIds(planList(request, sampleSchema(database, search)), database);
}

/** The ids that each of several requests finds on its page, ascending, asked for in one statement. */
export async function findEach(
  requests: readonly ListRequest[],
  database: TenantDatabase,
  search = false,
): Promise<number[][]> {
  const statements = requests.map((request) => compileIds(planList(request, sampleSchema(database, search))));
  const selects = statements.map(({ sql }, index) => `select ${index}, "id" from (${sql}) s${index}`);
  const parameters = statements.flatMap((statement) => statement.parameters);
  const rows = await database.reader.all(selects.join(' union all '), parameters);
  const found = requests.map((): number[] => []);
  for (const [index, id] of rows) found[Number(index)]?.push(Number(id));
  return found.map((ids) => ids.sort((a, b) => a - b));
}

/** How many records a request finds. */
export async function countSample(request: ListRequest, database: TenantDatabase): Promise<number> {
  return countRows(planList(request, sampleSchema(database)), database);
}
