import { type Margin, marginOf } from '../margin.ts';
import type { Money, Quantity } from '../money.ts';
import { steps, sumOf, sumOfProducts } from '../ten-thousandths.ts';

/** A line of an opportunity's forecast. */
export interface ForecastLine {
  readonly type: string;
  readonly revenue: Money;
  readonly cost: Money;
  readonly isIncluded: boolean;
  readonly isWon: boolean;
  readonly isLost: boolean;
  /** What comes in each cycle, and for how many; null where it comes in once. */
  readonly recurring: { readonly revenue: Money; readonly cycles: Quantity } | null;
}

/** What the lines of a forecast come to, by type and by state. */
export interface Forecast {
  readonly product: Margin;
  readonly service: Margin;
  readonly agreement: Margin;
  readonly other1: Margin;
  readonly other2: Margin;
  readonly all: Margin;
  readonly included: Margin;
  readonly won: Margin;
  readonly lost: Margin;
  readonly open: Margin;
  readonly recurring: Money;
}

/** Adds up a forecast, in cents and hundredths of a percent, half up. Raises `out of range`. */
export function calculateForecast(lines: readonly ForecastLine[]): Forecast {
  const total = (keeps: (line: ForecastLine) => boolean) => totalOf(lines.filter(keeps));
  const ofType = (type: string) => total((line) => line.type === type);
  return {
    product: ofType('Product'),
    service: ofType('Service'),
    agreement: ofType('Agreement'),
    other1: ofType('Other1'),
    other2: ofType('Other2'),
    all: totalOf(lines),
    included: total(({ isIncluded }) => isIncluded),
    won: total(({ isWon }) => isWon),
    lost: total(({ isLost }) => isLost),
    open: total(({ isWon, isLost }) => !isWon && !isLost),
    recurring: recurringOf(lines),
  };
}

function totalOf(lines: readonly ForecastLine[]): Margin {
  return marginOf(sumOf(lines.map(({ revenue }) => revenue)), sumOf(lines.map(({ cost }) => cost)));
}

function recurringOf(lines: readonly ForecastLine[]): Money {
  const recurring = lines.flatMap((line) => (line.recurring === null ? [] : [line.recurring]));
  const products = recurring.map(({ revenue, cycles }) => ({ amount: revenue, times: cycles }));
  return sumOfProducts(products, steps.hundredth, 'half up');
}
