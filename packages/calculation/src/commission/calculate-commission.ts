import type { Money, Percent } from '../money.ts';
import { minus, percentageOf, steps, sumOf } from '../ten-thousandths.ts';

/** What a commission is a part of. */
export interface CommissionedLine {
  readonly revenue: Money;
  readonly cost: Money;
}

/** What somebody earns of what was sold: a part of the sales or of the profit, and of that the share of a split. */
export interface CommissionQuestion {
  readonly lines: readonly CommissionedLine[];
  readonly basis: 'SalesAmount' | 'GrossProfit';
  readonly percent: Percent;
  readonly split: Percent;
}

/** The commission, rounded to cents, half up, once by the percent and once by the split. Raises `out of range`. */
export function commissionOf({ lines, basis, percent, split }: CommissionQuestion): Money {
  const sales = sumOf(lines.map(({ revenue }) => revenue));
  const cost = sumOf(lines.map((line) => line.cost));
  const base = basis === 'GrossProfit' ? minus(sales, cost) : sales;
  const whole = percentageOf(base, percent, steps.hundredth, 'half up');
  return percentageOf(whole, split, steps.hundredth, 'half up');
}
