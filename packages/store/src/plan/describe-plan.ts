import { type PatternPiece, printLiteral, toLiteral } from '@reeve/query';
import type { Parameter } from '../engine/engine.ts';
import type { Filter, Operand, Timed } from '../filter/filter.ts';
import { type Join, type ListPlan, type OrderTerm, rootAlias } from './list-plan.ts';

/** The plan as text for people, some lines: what is read, filtered, ordered, and whether everything must be read. */
export function describePlan(plan: ListPlan): string {
  const lines = [
    `from ${plan.table.name}`,
    `scope ${describeFilter(plan.scope)}`,
    `filter ${describeFilter(plan.filter)}`,
    ...plan.joins.map(describeJoin),
    `order ${plan.order.map((term) => describeOrder(term)).join(', ')}`,
    describeWindow(plan),
    plan.needsScan ? 'reads the whole table' : 'reads by index',
  ];
  return lines.join('\n');
}

/** A filter as text for people: conjunctions and disjunctions as `and(…)` and `or(…)`. */
export function describeFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `${filter.kind}(${filter.terms.map(describeFilter).join(', ')})`;
    case 'constant':
      return filter.value ? 'every row' : 'no row';
    case 'empty':
      return `${describeOperand(filter.operand)} is ${filter.negated ? 'not ' : ''}empty`;
    case 'compare':
      return `${describeOperand(filter.operand)} ${filter.operator} ${describeValue(filter.value)}`;
    case 'oneOf':
      return `${describeOperand(filter.operand)} ${filter.negated ? 'not ' : ''}in (${describeValues(filter.values)})`;
    case 'matches':
      return `${describeOperand(filter.operand)} ${filter.negated ? 'not ' : ''}like ${describePattern(filter.pieces)}${filter.searchable ? ' by search index' : ''}`;
    case 'related':
      return `${filter.column.name} ${filter.orEmpty ? 'is empty or ' : ''}-> ${filter.table.name} where ${describeFilter(filter.filter)}`;
    case 'relatedWithin':
      return `${describeOperand(filter.id)} ${filter.orEmpty ? 'is empty or ' : ''}-> ${filter.table.name} where ${describeFilter(filter.filter)}`;
    case 'element':
      return `some ${filter.table.name} by ${filter.link.name} where ${describeFilter(filter.filter)}`;
    case 'jsonElement':
      return `some element of ${filter.column.name} where ${describeFilter(filter.filter)}`;
    case 'customField':
      return `some custom field ${filter.reachesEmpty ? 'with or without' : 'with a'} value where ${describeFilter(filter.filter)}`;
  }
}

function describeOperand(operand: Operand | Timed): string {
  switch (operand.kind) {
    case 'column':
      return operand.of === undefined ? operand.column.name : `${operand.of}.${operand.column.name}`;
    case 'member':
      return `${operand.column.name}.${operand.member}`;
    case 'element':
      return operand.member ?? 'element';
    case 'until':
      return `now up to ${operand.column.name}`;
    case 'staged':
      return `now from ${operand.from.name} up to ${operand.until.name}`;
  }
}

const mostValues = 20;

function describeValues(values: readonly Parameter[]): string {
  const more = values.length > mostValues ? `, … ${values.length} values` : '';
  return values.slice(0, mostValues).map(describeValue).join(', ') + more;
}

function describeValue(value: Parameter): string {
  return value instanceof Uint8Array ? 'bytes' : printLiteral(toLiteral(value));
}

function describePattern(pieces: readonly PatternPiece[]): string {
  return pieces.map(describePiece).join(' ');
}

function describePiece(piece: PatternPiece): string {
  switch (piece.kind) {
    case 'any':
      return '*';
    case 'one':
      return '_';
    case 'text':
      return describeValue(piece.text);
    case 'class':
      return `[${piece.negated ? '^' : ''}${piece.ranges.map(([low, high]) => (low === high ? low : `${low}-${high}`)).join('')}]`;
  }
}

function describeJoin({ alias, from, column, within, table }: Join): string {
  const named = within === undefined ? column.name : describeOperand(within);
  return `join ${table.name} as ${alias} by ${from}.${named}`;
}

function describeOrder({ alias, operand, descending, onlyWith }: OrderTerm): string {
  const only = onlyWith === undefined ? '' : ` where ${onlyWith.column.name} is not empty`;
  return `${alias === rootAlias ? '' : `${alias}.`}${describeOperand(operand)}${only}${descending ? ' descending' : ''}`;
}

function describeWindow({ window }: ListPlan): string {
  return `${describePart(window)}, ${window.pageSize} rows`;
}

function describePart(window: ListPlan['window']): string {
  if (window.kind === 'rows') return `behind ${window.skipped}`;
  return window.kind === 'page' ? `page ${window.page}` : `after id ${window.pageId}`;
}
