import type { Dialect } from '../engine/engine.ts';
import { type ComparedType, type CompareOperator, constant, type Filter, type Operand } from '../filter/filter.ts';

/** The integers that an integer column takes as parameters: those of 32 bits on PostgreSQL, exact doubles on SQLite. */
const integers: Readonly<Record<Dialect['name'], readonly [smallest: number, largest: number]>> = {
  sqlite: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  postgres: [-(2 ** 31), 2 ** 31 - 1],
};

/** The number as a column of the type can hold it; nothing when it cannot. */
export function numberOf(type: ComparedType, value: number, dialect: Dialect): number | undefined {
  if (type !== 'integer') return value;
  const [smallest, largest] = integers[dialect.name];
  return Number.isInteger(value) && value >= smallest && value <= largest ? value : undefined;
}

/** A comparison with a number. Integers are held against integers: the number is rounded so that the answer is the same. */
export function compareNumber(operand: Operand, operator: CompareOperator, value: number, dialect: Dialect): Filter {
  if (numberOf(operand.type, value, dialect) !== undefined) return { kind: 'compare', operand, operator, value };
  const [smallest, largest] = integers[dialect.name];
  if (value < smallest || value >= largest) return beyondAll(operand, operator, value > 0);
  return betweenValues(operand, operator, Math.floor(value));
}

/** A comparison with what lies just above a value that can be stored. */
export function betweenValues(operand: Operand, operator: CompareOperator, below: number | string): Filter {
  if (operator === '=') return constant(false);
  if (operator === '!=') return { kind: 'empty', operand, negated: true };
  return { kind: 'compare', operand, operator: operator.startsWith('<') ? '<=' : '>', value: below };
}

function beyondAll(operand: Operand, operator: CompareOperator, above: boolean): Filter {
  const holds = operator === '!=' || operator.startsWith(above ? '<' : '>');
  return holds ? { kind: 'empty', operand, negated: true } : constant(false);
}
