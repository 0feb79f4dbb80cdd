import type { View } from '@reeve/catalogue';
import { type Condition, ConditionSyntaxError, parseCondition } from '@reeve/query';
import {
  type Equality,
  equalityOf,
  findIds,
  followsClock,
  mayMeet,
  type PlanSchema,
  planList,
  QueryFault,
  type Readers,
  type RecordTest,
} from '@reeve/store';

/** What an event's condition is looked up in. */
export interface MatchingGround {
  readonly schema: PlanSchema;
  readonly readers: Readers;
}

/** The records that meet an event's condition, and that condition; or why it cannot be read (evidence: system/workflow-conditions). */
export type EventMatch =
  | { readonly condition: Condition; readonly ids: readonly number[] }
  | { readonly problem: string };

/** Which records are looked for: of these alone where some are given, after that id, and so many at the most. */
export interface Sought {
  readonly among: readonly number[] | null;
  readonly after?: number;
  readonly most: number;
}

/** Finds the records that meet an event's condition, in the order of their ids. */
export async function matchEvent(
  text: string | null,
  view: View,
  { among, after = 0, most }: Sought,
  { schema, readers }: MatchingGround,
): Promise<EventMatch> {
  try {
    const condition = parseCondition(text ?? '');
    if (condition === null) return { problem: 'The condition is empty.' };
    const whole: Condition = among === null ? condition : { kind: 'and', terms: [isOneOf(among), condition] };
    return { condition, ids: (await findIds(planOf(whole, view, { after, most }, schema), readers)).slice(0, most) };
  } catch (error) {
    if (error instanceof ConditionSyntaxError || error instanceof QueryFault) return { problem: error.message };
    throw error;
  }
}

/** What tells of a record as it is stored that it may meet a condition, and whether that is right for this moment only. */
export interface FirstTest {
  readonly test: RecordTest | null;
  /** What the condition demands in any case, by which it can be found for a record. */
  readonly equality: Equality | null;
  readonly followsClock: boolean;
}

/**
 * A test that every record passes which meets an event's condition: most others can be left out without asking the database.
 * It is null where it tells nothing, or the condition cannot be read.
 */
export function firstTest(text: string | null, view: View, schema: PlanSchema): FirstTest {
  try {
    const condition = parseCondition(text ?? '');
    if (condition === null) return untold;
    const plan = planOf(condition, view, { after: 0, most: 1 }, schema);
    return { test: mayMeet(plan), equality: equalityOf(plan), followsClock: followsClock(plan) };
  } catch (error) {
    if (error instanceof ConditionSyntaxError || error instanceof QueryFault) return untold;
    throw error;
  }
}

const untold: FirstTest = { test: null, equality: null, followsClock: false };

function isOneOf(ids: readonly number[]): Condition {
  const span = { start: 0, end: 0 };
  const values = ids.map((id) => ({ kind: 'number' as const, value: id, text: String(id), span }));
  return { kind: 'in', negated: false, path: ['id'], values, span };
}

function planOf(
  conditions: Condition,
  view: View,
  { after, most }: { readonly after: number; readonly most: number },
  schema: PlanSchema,
) {
  const window = { kind: 'after', pageId: after, pageSize: most } as const;
  return planList(
    { view, conditions, childConditions: null, customFieldConditions: null, orderBy: [], window },
    schema,
  );
}
