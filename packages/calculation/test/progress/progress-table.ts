import { hours } from '../../src/money.ts';
import { progressOf } from '../../src/progress/calculate-progress.ts';
import type { CaseTable } from '../case.ts';

/** The planned hours of each piece of work, those of finished ones apart. */
interface PlainQuestion {
  readonly open: readonly number[];
  readonly done: readonly number[];
}

/** How much of a project is complete. */
export const progressTable: CaseTable<PlainQuestion, number | null> = {
  heading: 'Progress of a project',
  says: `The part of the planned hours that belongs to finished work, from 0 to 1 with four decimals, half up. Where no hours
are planned, the part of the pieces; nothing where there are none.`,
  ask: ({ open, done }) =>
    progressOf([
      ...open.map((budget) => ({ budget: hours(budget), done: false })),
      ...done.map((budget) => ({ budget: hours(budget), done: true })),
    ]),
  cases: [
    { title: 'no work', question: { open: [], done: [] }, answer: null, mark: 'assumed' },
    { title: 'nothing finished', question: { open: [4, 2], done: [] }, answer: 0, mark: 'assumed' },
    { title: 'all finished', question: { open: [], done: [4, 0] }, answer: 1, mark: 'assumed' },
    { title: 'by planned hours', question: { open: [6], done: [1.5, 0.5] }, answer: 0.25, mark: 'assumed' },
    { title: 'without planned hours', question: { open: [0, 0], done: [0] }, answer: 0.3333, mark: 'assumed' },
    { title: 'a third that is rounded up', question: { open: [1], done: [2] }, answer: 0.6667, mark: 'assumed' },
    { title: 'finished work that nobody planned', question: { open: [3], done: [0] }, answer: 0, mark: 'assumed' },
  ],
};
