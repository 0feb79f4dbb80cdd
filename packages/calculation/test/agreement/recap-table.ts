import { recapOf } from '../../src/agreement/calculate-recap.ts';
import { quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** What an agreement covers, its adjustments, what was used, and how far it may be overrun. */
interface PlainQuestion {
  readonly starting: number;
  readonly adjustments: readonly number[];
  readonly used: readonly number[];
  /** How far it may be overrun; left out where it may not. */
  readonly headroom?: number;
}

interface PlainAnswer {
  readonly adjustment: number;
  readonly available: number;
  readonly used: number;
  readonly remaining: number;
  readonly overrun: number;
}

/** What an agreement covers and what is left of it. */
export const recapTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Recap of an agreement',
  says: `What remains is what an agreement covers with its adjustments less what was used, below nothing where it may be
overrun; what is available is that with what may still be overrun. Money, hours or incidents, in two decimals.`,
  ask: ({ starting, adjustments, used, headroom }) => {
    const recap = recapOf({
      starting: quantity(starting),
      adjustments: adjustments.map(quantity),
      used: used.map(quantity),
      headroom: headroom === undefined ? null : quantity(headroom),
    });
    return {
      adjustment: toNumber(recap.adjustment),
      available: toNumber(recap.available),
      used: toNumber(recap.used),
      remaining: toNumber(recap.remaining),
      overrun: toNumber(recap.overrun),
    };
  },
  cases: [
    {
      title: 'nothing used',
      question: { starting: 20, adjustments: [], used: [] },
      answer: { adjustment: 0, available: 20, used: 0, remaining: 20, overrun: 0 },
      mark: 'documented',
    },
    {
      title: 'some of it used',
      question: { starting: 20, adjustments: [2.5, -1], used: [3.25, 0.75] },
      answer: { adjustment: 1.5, available: 17.5, used: 4, remaining: 17.5, overrun: 0 },
      mark: 'documented',
    },
    {
      title: 'more than all of it used',
      question: { starting: 5, adjustments: [], used: [4, 2.25], headroom: 2 },
      answer: { adjustment: 0, available: 0.75, used: 6.25, remaining: -1.25, overrun: 1.25 },
      mark: 'documented',
    },
    {
      title: 'more than all of it used, and no limit said for overruns',
      question: { starting: 5, adjustments: [], used: [6.25], headroom: 0 },
      answer: { adjustment: 0, available: 0, used: 6.25, remaining: -1.25, overrun: 1.25 },
      mark: 'assumed',
    },
    {
      title: 'more than there is now, where nothing may be overrun',
      question: { starting: 5, adjustments: [-2], used: [4] },
      answer: { adjustment: -2, available: 0, used: 4, remaining: 0, overrun: 0 },
      mark: 'documented',
    },
    {
      title: 'exactly all of it, in tenths that doubles do not add up',
      question: { starting: 0.3, adjustments: [], used: [0.1, 0.2] },
      answer: { adjustment: 0, available: 0, used: 0.3, remaining: 0, overrun: 0 },
      mark: 'assumed',
    },
    {
      title: 'halves of a hundredth are added up before they are rounded',
      question: { starting: 1, adjustments: [0.005, 0.005], used: [0.0025, 0.0025] },
      answer: { adjustment: 0.01, available: 1, used: 0.01, remaining: 1, overrun: 0 },
      mark: 'assumed',
    },
  ],
};
