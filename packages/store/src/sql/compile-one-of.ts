import type { Parameter } from '../engine/engine.ts';
import type { ComparedType, Filter, Operand } from '../filter/filter.ts';
import { compileOperand } from './compile-operand.ts';
import { parameter, type StatementWriter } from './statement.ts';

/** Longer lists are one parameter, for databases take only so many (SQLite 32,766). */
const mostParameters = 16;

/** `in` and `not in`. Short lists are filled up to a power of two, so that few texts serve all lengths. */
export function compileOneOf(
  filter: Extract<Filter, { kind: 'oneOf' }>,
  alias: string,
  writer: StatementWriter,
): string {
  const { operand, negated, values } = filter;
  const text = compileOperand(operand, alias, writer.dialect);
  const list =
    values.length > mostParameters ? compileLongList(operand, values, writer) : compileShortList(values, writer);
  return `${text} ${negated ? 'not in' : 'in'} (${list})`;
}

function compileShortList(values: readonly Parameter[], writer: StatementWriter): string {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  const last = values.at(-1) ?? null;
  const filled = [...values, ...Array.from({ length: length - values.length }, () => last)];
  return filled.map((value) => parameter(value, writer)).join(', ');
}

const jsonCasts: Readonly<Partial<Record<ComparedType, string>>> = {
  integer: '::integer',
  number: '::double precision',
};

function compileLongList(operand: Operand, values: readonly Parameter[], writer: StatementWriter): string {
  const list = parameter(JSON.stringify(values), writer);
  if (writer.dialect.name === 'sqlite') return `select "value" from json_each(${list})`;
  return `select "value"${jsonCasts[operand.type] ?? ''} from jsonb_array_elements_text(${list}::jsonb) v("value")`;
}
