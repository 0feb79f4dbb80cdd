import { postDocument } from '../../src/ledger/post-document.ts';
import { money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

type PlainPart = readonly [group: string, amount: number];
type PlainRow = readonly [group: string | null, debit: number, credit: number];

type Row = readonly [title: string, parts: readonly PlainPart[], rows: readonly PlainRow[]];

const debit = (group: string | null, amount: number): PlainRow => [group, amount, 0];
const credit = (group: string | null, amount: number): PlainRow => [group, 0, amount];

const rows: readonly Row[] = [
  ['nothing', [], []],
  ['a part that comes to nothing', [['R', 0]], []],
  ['an invoice for service', [['R', 150]], [debit(null, 150), credit('R', 150)]],
  [
    'an invoice for service and products with tax',
    [
      ['R', 150],
      ['RP', 100],
      ['ST', 5.75],
    ],
    [debit(null, 255.75), credit('R', 150), credit('RP', 100), credit('ST', 5.75)],
  ],
  [
    'parts of one group',
    [
      ['R', 100],
      ['RE', 7],
      ['R', 50.5],
    ],
    [debit(null, 157.5), credit('R', 150.5), credit('RE', 7)],
  ],
  [
    'what was paid down is debited',
    [
      ['R', 100],
      ['RD', -40],
    ],
    [debit(null, 60), credit('R', 100), debit('RD', 40)],
  ],
  [
    'all of it was paid down',
    [
      ['R', 40],
      ['RD', -40],
    ],
    [credit('R', 40), debit('RD', 40)],
  ],
  [
    'more was paid down',
    [
      ['R', 40],
      ['RD', -50],
    ],
    [credit(null, 10), credit('R', 40), debit('RD', 50)],
  ],
  ['a down payment', [['RD', 500]], [debit(null, 500), credit('RD', 500)]],
  [
    'a credit memo',
    [
      ['RP', -100],
      ['ST', -5.75],
    ],
    [credit(null, 105.75), debit('RP', 100), debit('ST', 5.75)],
  ],
  [
    'a credit for a part',
    [
      ['R', 100],
      ['RP', -30],
    ],
    [debit(null, 70), credit('R', 100), debit('RP', 30)],
  ],
  ['an expense', [['EE', -12.5]], [credit(null, 12.5), debit('EE', 12.5)]],
  [
    'an expense with its tax',
    [
      ['EE', -10],
      ['ET', -0.58],
    ],
    [credit(null, 10.58), debit('EE', 10), debit('ET', 0.58)],
  ],
  [
    'an expense that the provider’s own means paid',
    [
      ['EI', -80],
      ['EO', 80],
    ],
    [debit('EI', 80), credit('EO', 80)],
  ],
  [
    'a group that cancels itself out',
    [
      ['R', 20],
      ['R', -20],
      ['RE', 3],
    ],
    [debit(null, 3), credit('RE', 3)],
  ],
  [
    'groups that cancel one another out',
    [
      ['R', 20],
      ['RE', -20],
    ],
    [credit('R', 20), debit('RE', 20)],
  ],
  [
    'all cancels itself out',
    [
      ['R', 20],
      ['R', -20],
    ],
    [],
  ],
  ['an agreement', [['RA', 2080]], [debit(null, 2080), credit('RA', 2080)]],
  [
    'two agreements of two accounts',
    [
      ['RA1', 100],
      ['RA2', 50],
    ],
    [debit(null, 150), credit('RA1', 100), credit('RA2', 50)],
  ],
  ['a payment', [['Cash', -100]], [credit(null, 100), debit('Cash', 100)]],
  ['goods that were received', [['P', -550]], [credit(null, 550), debit('P', 550)]],
  [
    'goods with freight and taxes',
    [
      ['P', -550],
      ['PF', -25],
      ['PT', -31.63],
      ['FT', -1.44],
    ],
    [credit(null, 608.07), debit('P', 550), debit('PF', 25), debit('PT', 31.63), debit('FT', 1.44)],
  ],
  ['goods that went back', [['P', 110]], [debit(null, 110), credit('P', 110)]],
  ['stock that was found', [['P', -35]], [credit(null, 35), debit('P', 35)]],
  ['stock that was lost', [['P', 35]], [debit(null, 35), credit('P', 35)]],
  [
    'levels of tax',
    [
      ['R', 100],
      ['ST1', 5],
      ['ST2', 0.5],
      ['ST3', 0.25],
    ],
    [debit(null, 105.75), credit('R', 100), credit('ST1', 5), credit('ST2', 0.5), credit('ST3', 0.25)],
  ],
  [
    'in the order of their first parts',
    [
      ['B', 1],
      ['A', 1],
      ['B', 1],
    ],
    [debit(null, 3), credit('B', 2), credit('A', 1)],
  ],
  [
    'ten-thousandths',
    [
      ['R', 0.1],
      ['RE', 0.2],
      ['ST', 0.0001],
    ],
    [debit(null, 0.3001), credit('R', 0.1), credit('RE', 0.2), credit('ST', 0.0001)],
  ],
  [
    'a ten-thousandth too much on one side',
    [
      ['R', 0.0002],
      ['RE', -0.0001],
    ],
    [debit(null, 0.0001), credit('R', 0.0002), debit('RE', 0.0001)],
  ],
  [
    'what a double would lose',
    [
      ['R', 1.1],
      ['RE', 2.2],
    ],
    [debit(null, 3.3), credit('R', 1.1), credit('RE', 2.2)],
  ],
  [
    'large amounts',
    [
      ['RA', 400_000_000_000],
      ['ST', 0.01],
    ],
    [debit(null, 400_000_000_000.01), credit('RA', 4e11), credit('ST', 0.01)],
  ],
];

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
    ...rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
    {
      title: 'more than can be kept is refused',
      question: [
        ['R', 500_000_000_000],
        ['R', 500_000_000_000],
      ],
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
