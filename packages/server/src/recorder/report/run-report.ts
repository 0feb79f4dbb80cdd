import type { Catalogue } from '@reeve/catalogue';
import { type Condition, parseCondition } from '@reeve/query';
import { queryParametersOf } from '../../describe/query-parameters-of.ts';
import type { KeptCall } from '../recorded-call.ts';
import { type NamedFinding, parameterOf, type ReportGround } from './finding.ts';
import { lintRules } from './lint-rules.ts';

/** How often each was met, by name. */
export type NamedCounts = Readonly<Record<string, number>>;

/** What a recorded run touched of the contract, and what it does that will hurt. */
export interface RunReport {
  readonly calls: number;
  /** `GET /service/tickets`, with how often. */
  readonly operations: NamedCounts;
  /** Operations that the API has. */
  readonly operationsThereAre: number;
  readonly verbs: NamedCounts;
  /** Members of bodies that were sent, and fields that were asked for: `POST /service/tickets: summary`. */
  readonly fields: NamedCounts;
  /** Operators of conditions: `=`, `contains`. */
  readonly operators: NamedCounts;
  /** Refusals by name, and other answers from 400 by status. */
  readonly errors: NamedCounts;
  readonly findings: readonly NamedFinding[];
}

/** Reads the report of a run off its calls. */
export function runReport(
  calls: readonly KeptCall[],
  { operations }: Pick<Catalogue, 'operations'>,
  isRecorded: boolean,
): RunReport {
  const ground = { isRecorded, parametersOf: parametersIn(operations) };
  const known = calls.filter(({ operation }) => operation !== null);
  return {
    calls: calls.length,
    operations: counted(known.map(({ operation }) => operation ?? '')),
    operationsThereAre: operations.length,
    verbs: counted(calls.map(({ method }) => method)),
    fields: counted(known.flatMap(fieldsOf)),
    operators: counted(calls.flatMap(operatorsOf)),
    errors: counted(
      calls.filter(({ status }) => status >= 400).map(({ refusal, status }) => refusal ?? String(status)),
    ),
    findings: lintRules.flatMap(({ name, find }) => find(calls, ground).map((finding) => ({ ...finding, rule: name }))),
  };
}

function parametersIn(operations: Catalogue['operations']): ReportGround['parametersOf'] {
  const byName = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return (name) => {
    const operation = byName.get(name);
    return operation === undefined ? null : queryParametersOf(operation);
  };
}

function counted(names: readonly string[]): NamedCounts {
  const groups = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  return Object.fromEntries(groups.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fieldsOf(call: KeptCall): string[] {
  const asked =
    parameterOf(call, 'fields')
      ?.split(',')
      .map((field) => field.trim()) ?? [];
  return [...asked, ...membersOf(call.requestBody)].map((name) => `${call.operation}: ${name}`);
}

function membersOf(body: string | null): string[] {
  try {
    const value: unknown = JSON.parse(body ?? 'null');
    if (Array.isArray(value)) return value.flatMap((each) => pathOf(each) ?? []);
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

function pathOf(operation: unknown): string | null {
  const path = (operation as { path?: unknown } | null)?.path;
  return typeof path === 'string' ? (path.replace(/^\//, '').split('/')[0] ?? null) : null;
}

const conditionParameters = ['conditions', 'childconditions', 'customfieldconditions'];

function operatorsOf(call: KeptCall): string[] {
  return conditionParameters.flatMap((name) => {
    try {
      const condition = parseCondition(parameterOf(call, name) ?? '');
      return condition === null ? [] : operatorsIn(condition);
    } catch {
      return [];
    }
  });
}

function operatorsIn(condition: Condition): string[] {
  if ('terms' in condition) return [condition.kind, ...condition.terms.flatMap(operatorsIn)];
  return ['operator' in condition ? condition.operator : condition.kind];
}
