import { returnOf } from '../../src/campaign/return-of.ts';
import { money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** Revenue and cost. */
type PlainQuestion = readonly [revenue: number, cost: number];

/** What remains, and its percentage of the cost. */
type PlainAnswer = readonly [margin: number, percent: number];

const rows: readonly (readonly [title: string, question: PlainQuestion, answer: PlainAnswer])[] = [
  ['nothing spent and nothing won', [0, 0], [0, 0]],
  ['nothing spent', [500, 0], [500, 0]],
  ['nothing won', [0, 200], [-200, -100]],
  ['twice what was spent', [400, 200], [200, 100]],
  ['what was spent', [200, 200], [0, 0]],
  ['half of what was spent', [100, 200], [-100, -50]],
  ['a third more is rounded', [4, 3], [1, 33.33]],
  ['two thirds more are rounded up', [5, 3], [2, 66.67]],
  ['to cents', [10.005, 5], [5.01, 100.2]],
];

/** The return of a campaign. */
export const returnTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Return of a campaign',
  says: 'What a campaign brings in less what it costs, and that in percent of the cost, half up.',
  ask: ([revenue, cost]) => {
    const { margin, percent } = returnOf(money(revenue), money(cost));
    return [toNumber(margin), toNumber(percent)];
  },
  cases: rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
};
