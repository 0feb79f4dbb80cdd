import type { View } from '@reeve/catalogue';
import { type Condition, ConditionSyntaxError, parseCondition } from '@reeve/query';
import { findIds, type PlanSchema, planList, QueryFault, type Readers } from '@reeve/store';

/** What an event's condition is looked up in. */
export interface MatchingGround {
  readonly schema: PlanSchema;
  readonly readers: Readers;
}

/** An event's condition, read; or why it cannot be (evidence: system/workflow-conditions). */
export type ReadEvent = { readonly condition: Condition } | { readonly problem: string };

/** Reads an event's condition and looks its names up. */
export function readEvent(text: string | null, view: View, schema: PlanSchema): ReadEvent {
  try {
    const condition = parseCondition(text ?? '');
    if (condition === null) return { problem: 'The condition is empty.' };
    planOf(condition, view, 1, schema);
    return { condition };
  } catch (error) {
    if (error instanceof ConditionSyntaxError || error instanceof QueryFault) return { problem: error.message };
    throw error;
  }
}

/** The ids of the records that meet a condition: of these alone where some are given, and so many at the most. */
export async function matchingIds(
  condition: Condition,
  view: View,
  among: readonly number[] | null,
  most: number,
  { schema, readers }: MatchingGround,
): Promise<number[]> {
  const terms = among === null ? [condition] : [condition, isOneOf(among)];
  const whole: Condition = terms.length === 1 ? condition : { kind: 'and', terms };
  return (await findIds(planOf(whole, view, most, schema), readers)).slice(0, most);
}

function isOneOf(ids: readonly number[]): Condition {
  const span = { start: 0, end: 0 };
  const values = ids.map((id) => ({ kind: 'number' as const, value: id, text: String(id), span }));
  return { kind: 'in', negated: false, path: ['id'], values, span };
}

function planOf(conditions: Condition, view: View, pageSize: number, schema: PlanSchema) {
  const window = { kind: 'after', pageId: 0, pageSize } as const;
  return planList(
    { view, conditions, childConditions: null, customFieldConditions: null, orderBy: [], window },
    schema,
  );
}
