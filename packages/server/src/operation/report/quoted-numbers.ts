import type { Comparison, Condition, Literal, Membership } from '@reeve/query';
import { columnNamed, type ReportColumn } from './report-columns.ts';

/**
 * A condition with the numbers that stand in quotes beside columns of numbers: the database reads them, and programs write them so
 * (evidence: reports/quoted-numbers). Raises `condition refused` for a name that is no column.
 */
export function withNumbersRead(condition: Condition, columns: readonly ReportColumn[]): Condition {
  if (condition.kind === 'and' || condition.kind === 'or')
    return { ...condition, terms: condition.terms.map((term) => withNumbersRead(term, columns)) };
  const isNumeric = columnNamed(columns, condition.path.join('/')).definition.type === 'Numeric';
  return isNumeric ? inNumbers(condition) : condition;
}

function inNumbers(leaf: Comparison | Membership): Condition {
  if (leaf.kind === 'comparison' && /like|contains/.test(leaf.operator)) return leaf;
  return leaf.kind === 'in' ? { ...leaf, values: leaf.values.map(numberIn) } : { ...leaf, value: numberIn(leaf.value) };
}

/** The number that a text is; a text that is none stays one, and is refused. */
export function numberIn(value: Literal): Literal {
  if (value.kind !== 'text' || !/^-?\d+(?:\.\d+)?$/.test(value.text)) return value;
  return { kind: 'number', value: Number(value.text), text: value.text, span: value.span };
}
