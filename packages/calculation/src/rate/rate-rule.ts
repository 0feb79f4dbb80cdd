import type { Money, Quantity } from '../money.ts';
import { steps, sumOf, sumOfProducts } from '../ten-thousandths.ts';

/** What a work role or a work type makes of an hour's price: another price, so much more, or so many times as much. */
export type RateRule =
  | { readonly type: 'Custom'; readonly rate: Money }
  | { readonly type: 'AdjAmount'; readonly amount: Money }
  | { readonly type: 'Multiplier'; readonly times: Quantity };

/** The price of an hour after a rule, in ten-thousandths, half up; as it was without one. Raises `out of range`. */
export function rateBy(rule: RateRule | null, rate: Money): Money {
  if (rule === null) return rate;
  if (rule.type === 'Custom') return rule.rate;
  if (rule.type === 'AdjAmount') return sumOf([rate, rule.amount]);
  return sumOfProducts([{ amount: rate, times: rule.times }], steps.tenThousandth, 'half up');
}
