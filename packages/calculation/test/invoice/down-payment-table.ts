import { applyDownPayments } from '../../src/invoice/apply-down-payments.ts';
import { money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** What was paid down or taken, by what it is for; `any` is anything of the customer. */
type Amounts = readonly (readonly [what: string, amount: number])[];

interface PlainQuestion {
  readonly paid: Amounts;
  readonly taken?: Amounts;
  readonly for?: string;
  readonly restricted?: boolean;
  readonly due: number;
  readonly wanted?: number;
}

type PlainAnswer = readonly [applied: number, left: number];

type Row = readonly [title: string, question: PlainQuestion, answer: PlainAnswer];

const roof: Amounts = [['roof', 100]];
const both: Amounts = [
  ['roof', 100],
  ['any', 50],
];

const rows: readonly Row[] = [
  ['nothing was paid down', { paid: [], due: 80 }, [0, 0]],
  ['less than the invoice comes to', { paid: [['any', 50]], due: 80 }, [50, 0]],
  ['just that', { paid: [['any', 80]], due: 80 }, [80, 0]],
  ['more: the rest is for the next', { paid: [['any', 100]], due: 80 }, [80, 20]],
  [
    'several times',
    {
      paid: [
        ['any', 30],
        ['any', 40],
      ],
      due: 100,
    },
    [70, 0],
  ],
  ['some was taken', { paid: [['any', 100]], taken: [['any', 60]], due: 80 }, [40, 0]],
  ['all was taken', { paid: [['any', 100]], taken: [['any', 100]], due: 80 }, [0, 0]],
  ['more was taken than was there', { paid: [['any', 100]], taken: [['any', 140]], due: 80 }, [0, 0]],
  ['for the same', { paid: roof, for: 'roof', due: 80 }, [80, 20]],
  ['for something else', { paid: roof, for: 'walls', due: 80 }, [0, 0]],
  ['for one thing, and an invoice for anything', { paid: roof, due: 80 }, [0, 0]],
  ['for anything, and an invoice for one thing', { paid: [['any', 50]], for: 'roof', due: 80 }, [50, 0]],
  ['both', { paid: both, for: 'roof', due: 120 }, [120, 30]],
  ['both, and more is due', { paid: both, for: 'roof', due: 200 }, [150, 0]],
  ['the own was taken first', { paid: both, taken: [['roof', 100]], for: 'roof', due: 80 }, [50, 0]],
  ['the own and some of the other was taken', { paid: both, taken: [['roof', 120]], for: 'roof', due: 80 }, [30, 0]],
  ['another took of that for anything', { paid: both, taken: [['walls', 40]], for: 'roof', due: 200 }, [110, 0]],
  ['another cannot take the own', { paid: both, taken: [['walls', 90]], for: 'roof', due: 200 }, [100, 0]],
  ['only the own is wanted', { paid: both, for: 'roof', restricted: true, due: 200 }, [100, 0]],
  ['only the own is wanted, and none is', { paid: [['any', 50]], for: 'roof', restricted: true, due: 80 }, [0, 0]],
  ['nothing is due', { paid: roof, for: 'roof', due: 0 }, [0, 100]],
  ['money goes back', { paid: roof, for: 'roof', due: -20 }, [0, 100]],
  ['less is wanted than there is', { paid: [['any', 100]], due: 80, wanted: 25 }, [25, 75]],
  ['more is wanted than is due', { paid: [['any', 100]], due: 80, wanted: 90 }, [80, 20]],
  ['more is wanted than there is', { paid: [['any', 50]], due: 80, wanted: 70 }, [50, 0]],
  ['more is wanted than others left', { paid: [['any', 100]], taken: [['any', 70]], due: 80, wanted: 70 }, [30, 0]],
  ['nothing is wanted', { paid: [['any', 100]], due: 80, wanted: 0 }, [0, 100]],
  ['some of the own is wanted', { paid: both, for: 'roof', restricted: true, due: 200, wanted: 120 }, [100, 0]],
  ['what is wanted is nothing while nothing is due', { paid: [['any', 100]], due: 0, wanted: 25 }, [0, 100]],
  ['to the ten-thousandth', { paid: [['any', 0.0003]], due: 0.0002 }, [0.0002, 0.0001]],
];

const amountsOf = (amounts: Amounts) =>
  amounts.map(([what, amount]) => ({ for: what === 'any' ? null : what, amount: money(amount) }));

/** What an invoice takes of down payments. */
export const downPaymentTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Down payments on later invoices',
  says: `An invoice takes what was paid down for the same thing, then what was paid down for anything, up to what it comes to, and
to what is wanted where something is; what other invoices took is gone. Answered is what it takes, and what is left for the next.`,
  ask: ({ paid, taken = [], for: what, restricted, due, wanted }) => {
    const { applied, left } = applyDownPayments({
      paid: amountsOf(paid),
      taken: amountsOf(taken),
      for: what ?? null,
      isRestricted: restricted === true,
      due: money(due),
      wanted: wanted === undefined ? null : money(wanted),
    });
    return [toNumber(applied), toNumber(left)];
  },
  cases: rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
};
