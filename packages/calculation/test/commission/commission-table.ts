import { commissionOf } from '../../src/commission/calculate-commission.ts';
import { money, percent } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

type Basis = 'SalesAmount' | 'GrossProfit';
type PlainLine = readonly [revenue: number, cost: number];

interface PlainQuestion {
  readonly lines: readonly PlainLine[];
  readonly basis: Basis;
  readonly percent: number;
  readonly split: number;
}

const sales = (part: number, split: number, ...lines: readonly PlainLine[]): PlainQuestion => ({
  lines,
  basis: 'SalesAmount',
  percent: part,
  split,
});
const profit = (part: number, split: number, ...lines: readonly PlainLine[]): PlainQuestion => ({
  ...sales(part, split, ...lines),
  basis: 'GrossProfit',
});

type Row = readonly [title: string, question: PlainQuestion, answer: number];

const rows: readonly Row[] = [
  ['nothing was sold', sales(10, 100), 0],
  ['nothing was sold, of the profit', profit(10, 100), 0],
  ['of the sales', sales(10, 100, [100, 60]), 10],
  ['of the profit', profit(10, 100, [100, 60]), 4],
  ['of the sales, whatever it cost', sales(10, 100, [100, 600]), 10],
  ['of the profit of two lines', profit(10, 100, [100, 60], [50, 0]), 9],
  ['of the sales of three lines', sales(5, 100, [100, 0], [250, 0], [49.5, 0]), 19.98],
  ['half of it is a colleague’s', sales(10, 50, [100, 60]), 5],
  ['a third of it', sales(12.5, 33.3333, [1234.56, 0]), 51.44],
  ['two thirds of it', sales(12.5, 66.6667, [1234.56, 0]), 102.88],
  ['no share', sales(10, 0, [100, 60]), 0],
  ['no percent', sales(0, 100, [100, 60]), 0],
  ['all of the sales', sales(100, 100, [100, 60]), 100],
  ['all of the profit', profit(100, 100, [100, 60]), 40],
  ['more than all', sales(150, 100, [100, 60]), 150],
  ['a loss is taken off', profit(10, 100, [100, 120]), -2],
  ['a loss on one line eats the profit of another', profit(10, 100, [100, 120], [80, 60]), 0],
  ['what is given back', sales(10, 100, [-100, -60]), -10],
  ['the profit of what is given back', profit(10, 100, [-100, -60]), -4],
  ['sold and given back', sales(10, 100, [100, 60], [-100, -60]), 0],
  ['what cost nothing', profit(10, 100, [100, 0]), 10],
  ['what was given away', profit(10, 100, [0, 30]), -3],
  ['a half cent goes up', sales(10, 100, [0.05, 0]), 0.01],
  ['below half a cent goes down', sales(10, 100, [0.04, 0]), 0],
  ['a half cent that is given back goes away from nothing', sales(10, 100, [-0.05, 0]), -0.01],
  ['a part of a percent', sales(7.5, 100, [33.33, 0]), 2.5],
  ['a ten-thousandth of a percent', sales(0.0001, 100, [1_000_000, 0]), 1],
  ['lines are summed before they are rounded', sales(10, 100, [0.04, 0], [0.04, 0]), 0.01],
  ['rounded by the percent, then by the split', sales(10, 50, [0.25, 0]), 0.02],
  ['amounts of four places', profit(10, 100, [0.3333, 0.1111]), 0.02],
  ['a large sale', sales(2.5, 100, [400_000_000, 0]), 10_000_000],
  ['a large sale at a small loss', profit(10, 100, [400_000_000, 400_000_001]), -0.1],
];

/** What somebody earns of what was sold. */
export const commissionTable: CaseTable<PlainQuestion, number> = {
  heading: 'Commission of an invoice',
  says: `A percentage of the sales, or of what is left of them after costs, and of that the share of the member's split. Lines are
summed first; the result is rounded to cents, half up, once by the percentage and once by the split.`,
  ask: ({ lines, basis, percent: part, split }) =>
    toNumber(
      commissionOf({
        lines: lines.map(([revenue, cost]) => ({ revenue: money(revenue), cost: money(cost) })),
        basis,
        percent: percent(part),
        split: percent(split),
      }),
    ),
  cases: rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
};
