import { postgresDialect } from '../../packages/store/src/engine/postgres/dialect.ts';
import { sqliteDialect } from '../../packages/store/src/engine/sqlite/dialect.ts';
import type { ListPlan } from '../../packages/store/src/plan/list-plan.ts';
import { planList } from '../../packages/store/src/plan/plan-list.ts';
import type { ConditionRow } from '../../packages/store/test/condition-row.ts';
import { requestOf, sampleSchema } from '../../packages/store/test/sample-tenant.ts';

const dialects = { sqlite: sqliteDialect, postgres: postgresDialect };

/** The plan of a row of the table on a database with search indexes. Raises what the planner and the parser raise. */
export function plannedRow(row: ConditionRow, name: keyof typeof dialects): ListPlan {
  return planList(requestOf(row), sampleSchema({ dialect: dialects[name] }, true));
}
