import { type DateLiteral, writeDate } from '@reeve/query';
import type { ComparedType, CompareOperator, Filter, Operand } from '../filter/filter.ts';
import { betweenValues } from './compare-number.ts';

const secondsPerDay = 86_400;

/** The stored text that is this instant; nothing when it lies between two that can be stored. */
export function momentOf(type: ComparedType, literal: DateLiteral): string | undefined {
  const { text, rest } = momentBelow(type, literal);
  return rest ? undefined : text;
}

/**
 * A comparison with an instant. Stored are whole seconds, or whole days for a date: an instant between two of them is
 * replaced by the lower one so that the answer stays right.
 */
export function compareMoment(operand: Operand, operator: CompareOperator, literal: DateLiteral): Filter {
  const { text, rest } = momentBelow(operand.type, literal);
  return rest ? betweenValues(operand, operator, text) : { kind: 'compare', operand, operator, value: text };
}

/** The last stored text that is not after the instant, and whether the instant is after it. */
function momentBelow(type: ComparedType, { epochSeconds, fraction }: DateLiteral): { text: string; rest: boolean } {
  if (type !== 'date') return { text: writeDate({ epochSeconds, fraction: 0, hasTime: true }), rest: fraction > 0 };
  const midnight = Math.floor(epochSeconds / secondsPerDay) * secondsPerDay;
  return {
    text: writeDate({ epochSeconds: midnight, fraction: 0, hasTime: false }),
    rest: fraction > 0 || midnight < epochSeconds,
  };
}
