import type { Comparison, Literal, Membership, Operator, Path } from '@reeve/query';
import type { ComparedType } from '../../filter/filter.ts';
import { type QueryFault, tooLarge, unknownOption, wrongKind, wrongOperator } from './query-fault.ts';

type KindOfValue = 'boolean' | 'numeric' | 'string' | 'DateTime';

/** How a kind of value is called in refusals. */
const wantedKind: Readonly<Record<ComparedType, KindOfValue>> = {
  integer: 'numeric',
  number: 'numeric',
  boolean: 'boolean',
  text: 'string',
  plainText: 'string',
  enum: 'string',
  dateTime: 'DateTime',
  date: 'DateTime',
};

const kindOfLiteral: Readonly<Record<Literal['kind'], KindOfValue | 'null'>> = {
  number: 'numeric',
  boolean: 'boolean',
  text: 'string',
  date: 'DateTime',
  null: 'null',
};

const textOperators = new Set<Operator>(['like', 'not like', 'contains', 'not contains']);

/** Whether an operator looks at a part of a text. */
export function isTextOperator(operator: Operator): boolean {
  return textOperators.has(operator);
}

/**
 * Holds a leaf to what its field is, where no filter is made of it: what is listed was put together, and is in no table.
 * Raises the `QueryFault` that the planner would (evidence: conditions/types, conditions/enumerations). `options` are the
 * words of an enumeration.
 */
export function checkLeaf(leaf: Comparison | Membership, type: ComparedType, options: readonly string[]): void {
  if (leaf.kind === 'in') checkListed(leaf, type, options);
  else if (leaf.value.kind === 'null') checkNull(leaf.operator, leaf.path);
  else if (isTextOperator(leaf.operator)) checkPart(type, leaf.operator, leaf.value, leaf.path, options);
  else checkCompared(leaf, type, options);
}

function checkCompared({ operator, value, path }: Comparison, type: ComparedType, options: readonly string[]): void {
  checkKind(type, value, path);
  checkOrder(type, operator, path);
  checkOption(type, value, path, options);
}

function checkListed({ values, negated, path }: Membership, type: ComparedType, options: readonly string[]): void {
  if (type === 'boolean') throw noListOfBooleans(negated, path);
  for (const value of values) {
    if (value.kind === 'null') continue;
    checkKind(type, value, path);
    checkOption(type, value, path, options);
  }
}

/** The refusal of a list of booleans. */
export function noListOfBooleans(negated: boolean, path: Path): QueryFault {
  return wrongOperator(path, negated ? 'not in' : 'in', 'a boolean value');
}

/** What is empty is asked by equality alone. */
export function checkNull(operator: Operator, path: Path): void {
  if (operator !== '=' && operator !== '!=') throw wrongOperator(path, operator, 'null');
}

/** Parts are looked for in texts alone. */
export function checkPart(
  type: ComparedType,
  operator: Operator,
  value: Literal,
  path: Path,
  options: readonly string[],
): asserts value is Literal & { readonly kind: 'text' } {
  if (type === 'enum') throw unknownOption(path, options);
  if (type !== 'text' && type !== 'plainText') throw wrongOperator(path, operator, `a ${wantedKind[type]} value`);
  if (value.kind !== 'text') throw wrongKind(path, 'string', kindOfLiteral[value.kind]);
  checkText(value.text, path);
}

/** A value is of its field's kind. */
export function checkKind(type: ComparedType, literal: Literal, path: Path): void {
  const found = kindOfLiteral[literal.kind];
  if (found !== wantedKind[type]) throw wrongKind(path, wantedKind[type], found);
  if (literal.kind === 'text') checkText(literal.text, path);
}

/** Booleans and enumerations have no order (*assumed* for enumerations; evidence: conditions/enumeration-order). */
export function checkOrder(type: ComparedType, operator: Operator, path: Path): void {
  if (operator === '=' || operator === '!=') return;
  if (type === 'boolean') throw wrongOperator(path, operator, 'a boolean value');
  if (type === 'enum') throw unknownOption(path, []);
}

function checkOption(type: ComparedType, value: Literal, path: Path, options: readonly string[]): void {
  if (type === 'enum' && value.kind === 'text' && options.length > 0) optionOf(options, value.text, path);
}

/** The option in its own spelling: options are written in any case. */
export function optionOf(options: readonly string[], text: string, path: Path): string {
  const sought = text.toLowerCase();
  const found = options.find((option) => option.toLowerCase() === sought);
  if (found === undefined) throw unknownOption(path, options);
  return found;
}

/** No stored text has these, and PostgreSQL takes no parameter that has. */
function checkText(text: string, path: Path): void {
  if (text.includes('\0') || !text.isWellFormed())
    throw tooLarge(path, 'The text has characters that no stored text can have.');
}
