import { type Margin, marginOf } from '../margin.ts';
import { type Money, type Quantity, quantity } from '../money.ts';
import { steps, sumOfProducts } from '../ten-thousandths.ts';

/** An amount of a sold product: for all pieces where it is known, else for one. */
export interface SoldAmount {
  readonly extended: Money | null;
  readonly single: Money;
}

/** A product of a sales order. */
export interface SoldProduct {
  readonly quantity: Quantity;
  readonly price: SoldAmount;
  readonly cost: SoldAmount;
  readonly isCancelled: boolean;
}

/** What a sales order brings in and costs: its products that were not cancelled, tax apart. Raises `out of range`. */
export function orderRecapOf(products: readonly SoldProduct[]): Margin {
  const sold = products.filter(({ isCancelled }) => !isCancelled);
  const sum = (amountOf: (product: SoldProduct) => SoldAmount) =>
    sumOfProducts(
      sold.map((product) => productOf(amountOf(product), product.quantity)),
      steps.hundredth,
      'half up',
    );
  return marginOf(
    sum(({ price }) => price),
    sum(({ cost }) => cost),
  );
}

function productOf({ extended, single }: SoldAmount, times: Quantity) {
  return extended === null ? { amount: single, times } : { amount: extended, times: quantity(1) };
}
