import { type Filter, joined, type Operand, type Until } from '../filter/filter.ts';

/**
 * The filter of a flag that holds up to the instant in a column, for a moment `now`. Where no instant is stored, it does
 * not hold.
 */
export function compareUntil({ column }: Until, holds: boolean, now: string): Filter {
  const operand: Operand = { kind: 'column', column, type: 'dateTime' };
  if (holds) return { kind: 'compare', operand, operator: '>=', value: now };
  return joined('or', [
    { kind: 'empty', operand, negated: false },
    { kind: 'compare', operand, operator: '<', value: now },
  ]);
}
