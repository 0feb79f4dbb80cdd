import { type Operation, Routes } from '@reeve/catalogue';
import { refuse } from '@reeve/domain';
import { ConditionSyntaxError } from '@reeve/query';
import {
  allWaysToIds,
  describePlan,
  explainStatement,
  planList,
  QueryFault,
  type Statement,
  wayToCount,
} from '@reeve/store';
import { readQuery } from '../call/query-parameters.ts';
import { refuseCall } from '../fault/server-fault.ts';
import { planSchemaOf } from '../operation/kind/list.ts';
import { filterTexts, type ListCall, readListRequest } from '../operation/kind/list-request.ts';
import { serializerFor } from '../operation/kind/serialize-rows.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { belowApi } from './below-api.ts';
import type { ExplainedStatement, Explanation } from './explanation.ts';

/** A call to explain: a list or a count, its address below `/v4_6_release/apis/3.0` (which may stand before it). */
export interface ExplainedCall {
  readonly method: string;
  /** Path and query, as they would be sent. */
  readonly address: string;
  /** Whether it is sent with `pagination-type: forward-only`. */
  readonly forwardOnly: boolean;
}

/**
 * Says how a list or a count would be answered now: what is asked, the plan, each statement with its parameters and the
 * database's own plan of it. The estimates that choose between ways are taken; nothing else is read. Conditions that the
 * API refuses are explained; raises `ServerFaultError` for an address that is no list or count.
 */
export async function explain(asked: ExplainedCall, tenant: Tenant): Promise<Explanation> {
  const { operation, call } = toCall(asked, tenant);
  const view = call.schema.catalogue.view(operation.view ?? '');
  const request = { method: operation.method, path: operation.path, view: view.path, ...givenTexts(call) };
  try {
    const list = readListRequest(call, view, filterTexts(call));
    const plan = planList(list, planSchemaOf(call.schema, tenant));
    const isCount = operation.kind === 'count';
    const ways = isCount ? [await wayToCount(plan, tenant.database)] : await allWaysToIds(plan, tenant.database);
    const records = isCount ? [] : [recordStatement(operation, call)];
    const statements = await Promise.all([...ways, ...records].map((each) => toExplained(each, tenant)));
    return { request, plan: describePlan(plan).split('\n'), statements };
  } catch (error) {
    if (error instanceof ConditionSyntaxError)
      return {
        request,
        refusal: error.render(),
        suggestions: error.suggestion === undefined ? [] : [error.suggestion],
      };
    if (error instanceof QueryFault) return { request, refusal: error.message, suggestions: error.suggestions };
    throw error;
  }
}

const explained = new Set(['list', 'count', 'search']);

function toCall(asked: ExplainedCall, { writer }: Tenant): { operation: Operation; call: ListCall } {
  const { schema } = writer;
  const [path = '', ...query] = belowApi(asked.address).split('?');
  const found = Routes.of(schema.catalogue).find(asked.method.toUpperCase(), path);
  if (found.found !== 'operation') return refuseCall({ kind: 'unknown endpoint' });
  if (!explained.has(found.operation.kind) || found.operation.view === undefined)
    return refuse({ kind: 'parameter refused', message: 'Only lists, counts and searches are explained.' });
  const headers = asked.forwardOnly ? { 'pagination-type': 'forward-only' } : {};
  const call = { query: readQuery(query.join('?')), path: found.parameters, schema, request: { headers } };
  return { operation: found.operation, call };
}

function givenTexts({ query }: ListCall): Record<string, string> {
  return Object.fromEntries(query.all.map(([name, value]) => [name, value]));
}

interface PurposedStatement {
  readonly purpose: string;
  readonly statement: Statement;
  readonly isLong: boolean;
}

/** The columns that `fields` asks for, read by the ids of the page. */
function recordStatement(operation: Operation, call: ListCall): PurposedStatement {
  const { catalogue } = call.schema;
  const view = catalogue.view(operation.view ?? '');
  const model = operation.response ?? catalogue.collection(view.collection).model;
  const sql = serializerFor(call, view, model).byIds(1);
  return { purpose: 'records', statement: { sql, parameters: [1] }, isLong: false };
}

async function toExplained(
  { purpose, statement, isLong }: PurposedStatement,
  { database }: Tenant,
): Promise<ExplainedStatement> {
  const asked = explainStatement(statement, database.dialect);
  const rows = await database.reader.all(asked.sql, asked.parameters);
  return { purpose, ...statement, isLong, database: rows.map((row) => String(row.at(-1))) };
}
