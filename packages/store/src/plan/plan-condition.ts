import type { Comparison, Condition, Membership, Path } from '@reeve/query';
import { type Filter, joined, type Operand, type Timed } from '../filter/filter.ts';
import type { Column } from '../schema/table.ts';
import { planComparison, planMembership } from './compare-value.ts';
import type { PlanSchema } from './list-request.ts';
import { planStages } from './plan-stages.ts';
import { isTextOperator } from './refusal/check-leaf.ts';
import { bareReference } from './refusal/query-fault.ts';
import type { ResolvedField } from './resolve-field.ts';

/** Answers where a path leads; raises `QueryFault` when it leads nowhere. */
export type Resolve = (path: Path) => ResolvedField;

/** Makes the filter for one comparison or list test. */
export type PlanLeaf = (leaf: Comparison | Membership) => Filter;

/** Turns a condition into a filter, its leaves by `planLeaf`. Raises what that raises. */
export function planTree(condition: Condition, planLeaf: PlanLeaf): Filter {
  if (condition.kind === 'comparison' || condition.kind === 'in') return planLeaf(condition);
  return joined(
    condition.kind,
    condition.terms.map((term) => planTree(term, planLeaf)),
  );
}

/** Turns a condition on the fields of a table into a filter. Raises `QueryFault`. */
export function planCondition(condition: Condition, resolve: Resolve, schema: PlanSchema): Filter {
  return planTree(condition, (leaf) => {
    const { hops, operand, asText, bareKeys, onlyWith, within } = resolve(leaf.path);
    if (bareKeys !== undefined && !asksForEmptiness(leaf)) throw bareReference(leaf.path, bareKeys);
    const asked = asText !== undefined && asksForText(leaf) ? asText : operand;
    const [filter, orEmpty] = [planLeafOn(asked, leaf, schema), acceptsEmpty(leaf)];
    if (within !== undefined) return throughHops(hops, inWithin(within, filter, orEmpty), orEmpty);
    if (onlyWith === undefined) return throughHops(hops, filter, orEmpty);
    const beyond = throughHops(hops.slice(onlyWith.after), filter, orEmpty);
    return throughHops(hops.slice(0, onlyWith.after), whereShown(onlyWith.column, beyond, orEmpty), orEmpty);
  });
}

/** The filter of a leaf on an operand. Raises `QueryFault` when operator, value and type do not fit. */
export function planLeafOn(operand: Operand | Timed, leaf: Comparison | Membership, schema: PlanSchema): Filter {
  if (operand.kind === 'staged')
    return planStages(operand, leaf, (column) => planLeafOn(column, leaf, schema), schema.now);
  return leaf.kind === 'in' ? planMembership(operand, leaf, schema) : planComparison(operand, leaf, schema);
}

/** A reference as a whole has nothing to compare but whether it is there (evidence: references/compared-with-null). */
function asksForEmptiness(leaf: Comparison | Membership): boolean {
  if (leaf.kind === 'in' || leaf.value.kind !== 'null') return false;
  return leaf.operator === '=' || leaf.operator === '!=';
}

/** Whether a leaf holds for an empty value: only `= null` and a list with `null` in it do (`evaluate`). */
export function acceptsEmpty(leaf: Comparison | Membership): boolean {
  if (leaf.kind === 'comparison') return leaf.operator === '=' && leaf.value.kind === 'null';
  return !leaf.negated && leaf.values.some((value) => value.kind === 'null');
}

function inWithin({ id, table, hops }: NonNullable<ResolvedField['within']>, filter: Filter, orEmpty: boolean): Filter {
  return { kind: 'relatedWithin', id, table, filter: throughHops(hops, filter, orEmpty), orEmpty };
}

/** Whether a leaf compares with texts; what looks at a part does. */
function asksForText(leaf: Comparison | Membership): boolean {
  if (leaf.kind === 'in') return leaf.values.some(({ kind }) => kind === 'text');
  return leaf.value.kind === 'text' || isTextOperator(leaf.operator);
}

/** What is not shown is empty, whatever is kept. */
function whereShown(column: Column, filter: Filter, orEmpty: boolean): Filter {
  const operand: Operand = { kind: 'column', column, type: 'plainText' };
  return joined(orEmpty ? 'or' : 'and', [{ kind: 'empty', operand, negated: !orEmpty }, filter]);
}

/** Where a reference on the way is empty, so is the value at the end. */
function throughHops(hops: ResolvedField['hops'], filter: Filter, orEmpty: boolean): Filter {
  return hops.reduceRight<Filter>((inner, { column, table }) => {
    if (inner.kind === 'constant' && !inner.value) return inner;
    return { kind: 'related', column, table, filter: inner, orEmpty };
  }, filter);
}
