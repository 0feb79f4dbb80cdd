import type { Comparison, Literal, Membership, Operator, Path } from '@reeve/query';
import type { Parameter } from '../engine/engine.ts';
import { type CompareOperator, constant, type Filter, joined, type Operand, type Until } from '../filter/filter.ts';
import { compareMoment, momentOf } from './compare-moment.ts';
import { compareNumber, numberOf } from './compare-number.ts';
import { foldFor, planPattern } from './compare-text.ts';
import { compareUntil } from './compare-until.ts';
import type { PlanSchema } from './list-request.ts';
import {
  checkKind,
  checkNull,
  checkOrder,
  checkPart,
  isTextOperator,
  noListOfBooleans,
  optionOf,
} from './refusal/check-leaf.ts';
import { wrongOperator } from './refusal/query-fault.ts';

/**
 * The filter of one comparison, as `evaluate` means it. Raises `QueryFault` when the value is of another kind than the
 * field (evidence: conditions/unknown-name, conditions/lists), when the operator does not fit its type, and for a word
 * that an enumeration does not have.
 */
export function planComparison(
  operand: Operand | Until,
  { operator, value, path }: Comparison,
  schema: PlanSchema,
): Filter {
  if (value.kind === 'null') return planNull(operand, operator, path);
  const { type } = operand;
  if (isTextOperator(operator)) return planText(operand, operator, value, path, schema);
  checkKind(type, value, path);
  checkOrder(type, operator, path);
  if (operand.kind === 'until') return compareUntil(operand, (operator === '=') === isTrue(value), schema.now);
  return compareLiteral(operand, operator as CompareOperator, value, path, schema);
}

/**
 * The filter of a list test. `null` in the list stands for an empty value; `not in` asks for a value whatever the list.
 * Raises `QueryFault` as a comparison does.
 */
export function planMembership(
  operand: Operand | Until,
  { negated, values, path }: Membership,
  schema: PlanSchema,
): Filter {
  if (operand.type === 'boolean') throw noListOfBooleans(negated, path);
  const listed = new Set<Parameter>();
  for (const literal of values) {
    if (literal.kind === 'null') continue;
    checkKind(operand.type, literal, path);
    const value = exactValue(operand, literal, path, schema);
    if (value !== undefined) listed.add(value);
  }
  if (negated) return listed.size === 0 ? notEmpty(operand) : oneOf(operand, true, listed);
  const filter = listed.size === 0 ? constant(false) : oneOf(operand, false, listed);
  const hasNull = values.some((literal) => literal.kind === 'null');
  return hasNull ? joined('or', [{ kind: 'empty', operand, negated: false }, filter]) : filter;
}

function oneOf(operand: Operand, negated: boolean, listed: ReadonlySet<Parameter>): Filter {
  const values = [...listed];
  if (values.length > 1) return { kind: 'oneOf', operand, negated, values };
  return { kind: 'compare', operand, operator: negated ? '!=' : '=', value: values[0] as Parameter };
}

function notEmpty(operand: Operand): Filter {
  return { kind: 'empty', operand, negated: true };
}

function planNull(operand: Operand | Until, operator: Operator, path: Path): Filter {
  checkNull(operator, path);
  if (operand.kind === 'until') return constant(operator === '!=');
  return { kind: 'empty', operand, negated: operator === '!=' };
}

function planText(
  operand: Operand | Until,
  operator: Operator,
  value: Literal,
  path: Path,
  schema: PlanSchema,
): Filter {
  if (operand.kind === 'until') throw wrongOperator(path, operator, 'a boolean value');
  checkPart(operand.type, operator, value, path, operand.kind === 'column' ? (operand.options ?? []) : []);
  return planPattern(operand, operator, value.text, path, schema);
}

function isTrue(value: Literal): boolean {
  return value.kind === 'boolean' && value.value;
}

function compareLiteral(
  operand: Operand,
  operator: CompareOperator,
  literal: Literal,
  path: Path,
  { dialect }: PlanSchema,
): Filter {
  if (literal.kind === 'date') return compareMoment(operand, operator, literal);
  if (literal.kind === 'number') return compareNumber(operand, operator, literal.value, dialect);
  const value = exactText(operand, literal, path);
  return { kind: 'compare', operand, operator, value };
}

/** The value as it is stored, to be equal to; nothing when no stored value can be equal. */
function exactValue(operand: Operand, literal: Literal, path: Path, { dialect }: PlanSchema): Parameter | undefined {
  if (literal.kind === 'date') return momentOf(operand.type, literal);
  if (literal.kind === 'number') return numberOf(operand.type, literal.value, dialect);
  return exactText(operand, literal, path);
}

function exactText(operand: Operand, literal: Literal, path: Path): Parameter {
  if (literal.kind === 'boolean') return literal.value;
  const text = literal.kind === 'text' ? literal.text : '';
  return operand.kind === 'column' && operand.type === 'enum'
    ? optionOf(operand.options ?? [], text, path)
    : foldFor(operand.type, text);
}
