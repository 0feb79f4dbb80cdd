import type { Literal } from './condition.ts';
import { isWritableSecond, writeDate } from './date-text.ts';
import { nowhere as span } from './span.ts';
import { UnprintableCondition } from './unprintable-condition.ts';

/** A value of the host language that a condition can compare with. */
export type PlainValue = string | number | boolean | Date | null;

/**
 * The literal for a value. A `Date` becomes a date with a time, to the millisecond. Raises `UnprintableCondition` for a
 * number that is not finite, a date that is invalid or outside the years 1 to 9999, and what is no such value, as `undefined`.
 */
export function toLiteral(value: PlainValue): Literal {
  if (value === null) return Object.freeze({ kind: 'null', span });
  if (value instanceof Date) return dateLiteral(value.getTime());
  switch (typeof value) {
    case 'string':
      return Object.freeze({ kind: 'text', text: value, span });
    case 'boolean':
      return Object.freeze({ kind: 'boolean', value, span });
    case 'number':
      return Object.freeze({ kind: 'number', value, text: plainDigits(value), span });
    default:
      throw new UnprintableCondition(`${naming(value)} is no value to compare with; what is empty is null.`);
  }
}

/** A program in JavaScript may give anything. */
function naming(value: unknown): string {
  return value === undefined ? 'undefined' : `What is ${typeof value === 'object' ? 'an object' : `a ${typeof value}`}`;
}

function dateLiteral(milliseconds: number): Literal {
  const epochSeconds = Math.floor(milliseconds / 1000);
  if (!isWritableSecond(epochSeconds)) throw new UnprintableCondition('The date is invalid or out of range.');
  const instant = { epochSeconds, fraction: milliseconds - epochSeconds * 1000, hasTime: true };
  return Object.freeze({ kind: 'date', ...instant, text: writeDate(instant), span });
}

const scientific = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** The shortest digits of a number, without the exponent that the language does not have. */
function plainDigits(value: number): string {
  if (!Number.isFinite(value)) throw new UnprintableCondition(`${value} is not a finite number.`);
  const parts = scientific.exec(String(value));
  if (parts === null) return String(value);
  const [, sign = '', first = '', rest = '', exponent] = parts;
  const shift = Number(exponent);
  const digits = first + rest;
  return shift < 0 ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}` : sign + digits.padEnd(shift + 1, '0');
}
