import { calculateForecast, type Forecast, type ForecastLine } from '../../src/forecast/calculate-forecast.ts';
import type { Margin } from '../../src/margin.ts';
import { money, quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

interface PlainLine {
  readonly type: string;
  readonly revenue: number;
  readonly cost: number;
  readonly state?: 'won' | 'lost';
  readonly included?: boolean;
  readonly each?: number;
  readonly cycles?: number;
}

/** Lines of a forecast, and which of its totals is asked for. */
interface PlainQuestion {
  readonly total: keyof Forecast;
  readonly lines: readonly PlainLine[];
}

/** Revenue, cost, margin, percentage; or the recurring revenue alone. */
type PlainAnswer = readonly [revenue: number, cost: number, margin: number, percent: number] | number;

const lines: readonly PlainLine[] = [
  { type: 'Product', revenue: 1000, cost: 700, state: 'won', included: true },
  { type: 'Product', revenue: 0.1, cost: 0, state: 'lost' },
  { type: 'Service', revenue: 0.2, cost: 0.3, included: true },
  { type: 'Agreement', revenue: 99.995, cost: 50, each: 33.3333, cycles: 12 },
];

/** What a forecast comes to. */
export const forecastTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Forecast of an opportunity',
  says: `The lines of a forecast by type and by state: revenue, cost, what remains, and that in percent of the revenue, each
to two decimals, half up. What recurs is counted once a cycle.`,
  ask: ({ total, lines: asked }) => {
    const found = calculateForecast(asked.map(toLine))[total];
    return typeof found === 'number' ? toNumber(found) : figuresOf(found);
  },
  cases: [
    {
      title: 'no lines',
      question: { total: 'all', lines: [] },
      answer: [0, 0, 0, 0],
      mark: 'documented',
    },
    {
      title: 'all lines; half a cent goes up',
      question: { total: 'all', lines },
      answer: [1100.3, 750.3, 350, 31.81],
      mark: 'assumed',
    },
    {
      title: 'lines of a type',
      question: { total: 'product', lines },
      answer: [1000.1, 700, 300.1, 30.01],
      mark: 'documented',
    },
    {
      title: 'a loss has a percentage below zero',
      question: { total: 'service', lines },
      answer: [0.2, 0.3, -0.1, -50],
      mark: 'assumed',
    },
    {
      title: 'only included lines',
      question: { total: 'included', lines },
      answer: [1000.2, 700.3, 299.9, 29.98],
      mark: 'documented',
    },
    {
      title: 'won',
      question: { total: 'won', lines },
      answer: [1000, 700, 300, 30],
      mark: 'documented',
    },
    {
      title: 'lost',
      question: { total: 'lost', lines },
      answer: [0.1, 0, 0.1, 100],
      mark: 'documented',
    },
    {
      title: 'neither won nor lost; both halves of a cent go up',
      question: { total: 'open', lines },
      answer: [100.2, 50.3, 49.9, 49.8],
      mark: 'assumed',
    },
    {
      title: 'a cost without revenue has no percentage',
      question: { total: 'other1', lines: [{ type: 'Other1', revenue: 0, cost: 5 }] },
      answer: [0, 5, -5, 0],
      mark: 'assumed',
    },
    {
      title: 'what recurs, rounded at the end',
      question: { total: 'recurring', lines },
      answer: 400,
      mark: 'assumed',
    },
  ],
};

function toLine({ type, revenue, cost, state, included = false, each, cycles }: PlainLine): ForecastLine {
  return {
    type,
    revenue: money(revenue),
    cost: money(cost),
    isIncluded: included,
    isWon: state === 'won',
    isLost: state === 'lost',
    recurring: each === undefined ? null : { revenue: money(each), cycles: quantity(cycles) },
  };
}

function figuresOf({ revenue, cost, margin, percent }: Margin): PlainAnswer {
  return [toNumber(revenue), toNumber(cost), toNumber(margin), toNumber(percent)];
}
