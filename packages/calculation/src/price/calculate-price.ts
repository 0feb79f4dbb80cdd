import { type Money, type Percent, percent, type Quantity } from '../money.ts';
import { dividedBy, minus, percentageOf, rounded, steps, sumOf } from '../ten-thousandths.ts';

/** What a break makes of a price; a method that is not known leaves the item's own price. */
export type PriceRule =
  /** This price for each piece. */
  | { readonly method: 'PricePerUnit'; readonly amount: Money }
  /** This price for all pieces together. */
  | { readonly method: 'FlatRateForRange'; readonly amount: Money }
  /** The item's cost and so much more. */
  | { readonly method: 'PercentMarkupFromCost'; readonly percent: Percent }
  /** The item's price and so much less. */
  | { readonly method: 'PercentMarkdownFromPrice'; readonly percent: Percent }
  | { readonly method: 'none' };

/** A rule for quantities from one to another, both included; null has no end. */
export interface PriceBreak {
  readonly from: Quantity;
  readonly to: Quantity | null;
  readonly rule: PriceRule;
}

/** What is to be priced: an item's own price and cost, how many of it, and the breaks that hold for it. */
export interface PriceBasis {
  readonly price: Money;
  readonly cost: Money;
  readonly quantity: Quantity;
  readonly breaks: readonly PriceBreak[];
}

/**
 * The price of one piece: by the first break that holds the quantity, in cents, half up; else the item's own price as
 * it is. Raises `out of range`.
 */
export function priceOf(question: PriceBasis): Money {
  const rule = priceRuleFor(question);
  return rule === null ? question.price : priceBy(rule, question);
}

/** The rule of the first break that holds the quantity; null where none does. */
export function priceRuleFor({ quantity, breaks }: PriceBasis): PriceRule | null {
  return breaks.find(({ from, to }) => from <= quantity && (to === null || quantity <= to))?.rule ?? null;
}

function priceBy(rule: PriceRule, { price, cost, quantity }: PriceBasis): Money {
  switch (rule.method) {
    case 'PricePerUnit':
      return rounded(rule.amount, steps.hundredth, 'half up');
    case 'FlatRateForRange':
      return quantity === 0
        ? rounded(rule.amount, steps.hundredth, 'half up')
        : dividedBy(rule.amount, quantity, steps.hundredth, 'half up');
    case 'PercentMarkupFromCost':
      return percentageOf(cost, sumOf([percent(100), rule.percent]), steps.hundredth, 'half up');
    case 'PercentMarkdownFromPrice':
      return percentageOf(price, minus(percent(100), rule.percent), steps.hundredth, 'half up');
    case 'none':
      return rounded(price, steps.hundredth, 'half up');
  }
}
