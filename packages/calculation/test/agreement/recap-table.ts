import { recapOf } from '../../src/agreement/calculate-recap.ts';
import { quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** What an agreement covers, its adjustments, and what was used. */
interface PlainQuestion {
  readonly starting: number;
  readonly adjustments: readonly number[];
  readonly used: readonly number[];
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
  says: `What an agreement covers with its adjustments, what was used, and what remains or was overrun; money, hours or
incidents. Each figure has two decimals.`,
  ask: ({ starting, adjustments, used }) => {
    const recap = recapOf({
      starting: quantity(starting),
      adjustments: adjustments.map(quantity),
      used: used.map(quantity),
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
      answer: { adjustment: 1.5, available: 21.5, used: 4, remaining: 17.5, overrun: 0 },
      mark: 'documented',
    },
    {
      title: 'more than all of it used',
      question: { starting: 5, adjustments: [], used: [4, 2.25] },
      answer: { adjustment: 0, available: 5, used: 6.25, remaining: 0, overrun: 1.25 },
      mark: 'documented',
    },
    {
      title: 'exactly all of it, in tenths that doubles do not add up',
      question: { starting: 0.3, adjustments: [], used: [0.1, 0.2] },
      answer: { adjustment: 0, available: 0.3, used: 0.3, remaining: 0, overrun: 0 },
      mark: 'assumed',
    },
    {
      title: 'halves of a hundredth are added up before they are rounded',
      question: { starting: 1, adjustments: [0.005, 0.005], used: [0.0025, 0.0025] },
      answer: { adjustment: 0.01, available: 1.01, used: 0.01, remaining: 1, overrun: 0 },
      mark: 'assumed',
    },
  ],
};
