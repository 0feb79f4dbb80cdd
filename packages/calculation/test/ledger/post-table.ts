import { postDocument } from '../../src/ledger/post-document.ts';
import { money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

type PlainPart = readonly [group: string, amount: number];
type PlainRow = readonly [group: string | null, debit: number, credit: number];

/** What is booked of a document. */
export const postTable: CaseTable<readonly PlainPart[], readonly PlainRow[]> = {
  heading: 'Booking of a document',
  says: `The parts of a document are what is credited to accounts, a negative part is debited. The row without a group is what
all of them are booked against: the receivable of an invoice, the payable of an expense.`,
  ask: (parts) =>
    postDocument(parts.map(([group, amount]) => ({ group, amount: money(amount), cost: money(0) }))).map(
      ({ group, debit, credit }) => [group, toNumber(debit), toNumber(credit)] as const,
    ),
  cases: [
    { title: 'nothing', question: [], answer: [], mark: 'assumed' },
    { title: 'a part that comes to nothing', question: [['R', 0]], answer: [], mark: 'assumed' },
    {
      title: 'an invoice for service',
      question: [['R', 150]],
      answer: [
        [null, 150, 0],
        ['R', 0, 150],
      ],
      mark: 'assumed',
    },
    {
      title: 'an invoice for service and products with tax',
      question: [
        ['R', 150],
        ['RP', 100],
        ['ST', 5.75],
      ],
      answer: [
        [null, 255.75, 0],
        ['R', 0, 150],
        ['RP', 0, 100],
        ['ST', 0, 5.75],
      ],
      mark: 'assumed',
    },
    {
      title: 'parts of one group',
      question: [
        ['R', 100],
        ['RE', 7],
        ['R', 50.5],
      ],
      answer: [
        [null, 157.5, 0],
        ['R', 0, 150.5],
        ['RE', 0, 7],
      ],
      mark: 'assumed',
    },
    {
      title: 'what was paid down is debited',
      question: [
        ['R', 100],
        ['RD', -40],
      ],
      answer: [
        [null, 60, 0],
        ['R', 0, 100],
        ['RD', 40, 0],
      ],
      mark: 'assumed',
    },
    {
      title: 'all of it was paid down',
      question: [
        ['R', 40],
        ['RD', -40],
      ],
      answer: [
        ['R', 0, 40],
        ['RD', 40, 0],
      ],
      mark: 'assumed',
    },
    {
      title: 'a credit memo',
      question: [
        ['RP', -100],
        ['ST', -5.75],
      ],
      answer: [
        [null, 0, 105.75],
        ['RP', 100, 0],
        ['ST', 5.75, 0],
      ],
      mark: 'assumed',
    },
    {
      title: 'an expense',
      question: [['EE', -12.5]],
      answer: [
        [null, 0, 12.5],
        ['EE', 12.5, 0],
      ],
      mark: 'assumed',
    },
    {
      title: 'a group that cancels itself out',
      question: [
        ['R', 20],
        ['R', -20],
        ['RE', 3],
      ],
      answer: [
        [null, 3, 0],
        ['RE', 0, 3],
      ],
      mark: 'assumed',
    },
    {
      title: 'ten-thousandths',
      question: [
        ['R', 0.1],
        ['RE', 0.2],
        ['ST', 0.0001],
      ],
      answer: [
        [null, 0.3001, 0],
        ['R', 0, 0.1],
        ['RE', 0, 0.2],
        ['ST', 0, 0.0001],
      ],
      mark: 'assumed',
    },
  ],
};
