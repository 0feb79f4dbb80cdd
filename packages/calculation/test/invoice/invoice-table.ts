import { balanceOf, subtotalOf, totalOf } from '../../src/invoice/calculate-invoice.ts';
import { money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** What an invoice bills and what was paid; what is left out is nothing. */
interface PlainQuestion {
  readonly service?: number;
  readonly serviceAdjustment?: number;
  readonly expense?: number;
  readonly product?: number;
  readonly agreement?: number;
  readonly previousProgress?: number;
  readonly tax?: number;
  readonly downpayment?: number;
  readonly payments?: number;
  readonly credits?: number;
}

type PlainAnswer = readonly [subtotal: number, total: number, balance: number];

type Row = readonly [title: string, question: PlainQuestion, answer: PlainAnswer];

const rows: readonly Row[] = [
  ['nothing', {}, [0, 0, 0]],
  ['service', { service: 100 }, [100, 100, 100]],
  ['expenses', { expense: 12.5 }, [12.5, 12.5, 12.5]],
  ['products', { product: 219 }, [219, 219, 219]],
  ['an agreement', { agreement: 2080 }, [2080, 2080, 2080]],
  ['all of them', { service: 100, expense: 20, product: 30, agreement: 40 }, [190, 190, 190]],
  ['service with tax', { service: 100, tax: 5.75 }, [100, 105.75, 105.75]],
  ['tax alone', { tax: 5.75 }, [0, 5.75, 5.75]],
  ['less by an adjustment', { service: 100, serviceAdjustment: -10 }, [90, 90, 90]],
  ['more by an adjustment', { service: 100, serviceAdjustment: 10 }, [110, 110, 110]],
  ['an adjustment alone', { serviceAdjustment: 25 }, [25, 25, 25]],
  ['adjusted to nothing', { service: 100, serviceAdjustment: -100 }, [0, 0, 0]],
  ['what progress billed before', { service: 100, previousProgress: 40 }, [60, 60, 60]],
  ['all was billed before', { service: 100, previousProgress: 100 }, [0, 0, 0]],
  ['more was billed before', { service: 100, previousProgress: 140 }, [-40, -40, -40]],
  ['tax on what progress left', { service: 100, previousProgress: 40, tax: 3.45 }, [60, 63.45, 63.45]],
  ['what was paid down', { service: 100, tax: 5.75, downpayment: 50 }, [100, 55.75, 55.75]],
  ['all was paid down', { product: 100, tax: 5.75, downpayment: 105.75 }, [100, 0, 0]],
  ['paid', { service: 100, tax: 5.75, payments: 105.75 }, [100, 105.75, 0]],
  ['paid in part', { service: 100, tax: 5.75, payments: 100 }, [100, 105.75, 5.75]],
  ['paid too much', { service: 100, payments: 140 }, [100, 100, -40]],
  ['paid and credited', { service: 100, tax: 5.75, payments: 100, credits: 5.75 }, [100, 105.75, 0]],
  ['credited', { service: 100, credits: 100 }, [100, 100, 0]],
  ['paid down, paid and credited', { product: 90, downpayment: 30, payments: 20, credits: 10 }, [90, 60, 30]],
  ['what is given back', { product: -100, tax: -5.75 }, [-100, -105.75, -105.75]],
  ['given back beside what is billed', { service: 40, product: -100 }, [-60, -60, -60]],
  ['given back, and applied', { product: -100, credits: -60 }, [-100, -100, -40]],
  ['tenths add up', { service: 0.1, serviceAdjustment: 0.2 }, [0.3, 0.3, 0.3]],
  ['ten-thousandths add up', { service: 0.0001, expense: 0.0002, tax: 0.0003 }, [0.0003, 0.0006, 0.0006]],
  ['hundredths that a double loses', { service: 4.35, expense: 1.1, product: 2.2, tax: 0.07 }, [7.65, 7.72, 7.72]],
  ['a large invoice', { agreement: 400_000_000_000, tax: 0.01 }, [4e11, 400_000_000_000.01, 400_000_000_000.01]],
  ['a large invoice, paid', { agreement: 400_000_000_000, payments: 400_000_000_000 }, [4e11, 4e11, 0]],
];

function amountsIn(question: PlainQuestion) {
  const amount = (key: keyof PlainQuestion) => money(question[key] ?? 0);
  const parts = {
    service: amount('service'),
    serviceAdjustment: amount('serviceAdjustment'),
    expense: amount('expense'),
    product: amount('product'),
    agreement: amount('agreement'),
    previousProgress: amount('previousProgress'),
  };
  return { parts, amount };
}

/** What an invoice comes to, and what is left to pay of it. */
export const invoiceTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Totals of an invoice',
  says: `The subtotal is what is on the invoice and its adjustment, less what progress invoices billed before; the total is that
with tax, less what was paid down; the balance is what payments and credits leave of it. Nothing is rounded.`,
  ask: (question) => {
    const { parts, amount } = amountsIn(question);
    const subtotal = subtotalOf(parts);
    const total = totalOf(subtotal, amount('tax'), amount('downpayment'));
    const balance = balanceOf(total, amount('payments'), amount('credits'));
    return [toNumber(subtotal), toNumber(total), toNumber(balance)];
  },
  cases: rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
};
