import { toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import { timeShares } from '../../fee/time-shares.ts';
import type { PrintedSort } from '../template/printed-table.ts';

/** What stands on the invoice itself: an agreement's amount, an adjustment, what was billed before. */
export interface PrintedAdjustment {
  readonly about: string;
  readonly agreementType: string;
  readonly amount: number;
}

/** What stands on an invoice itself and comes to something. */
export async function adjustmentsOf(invoice: RowOf<'/finance/invoices'>, reader: Reader): Promise<PrintedAdjustment[]> {
  const agreement = invoice.agreement === null ? null : await reader.get('/finance/agreements', invoice.agreement);
  const type = agreement?.type == null ? null : await reader.get('/finance/agreements/types', agreement.type);
  const { rest } = await timeShares(invoice, reader);
  const own = { agreementType: type?.name ?? '' };
  const rows = [
    { ...own, about: 'Services', amount: toNumber(rest) },
    { ...own, about: agreement?.name ?? 'Agreement', amount: invoice.agreementAmount ?? 0 },
    { ...own, about: invoice.adjustmentReason ?? 'Adjustment', amount: invoice.serviceAdjustmentAmount ?? 0 },
    { ...own, about: 'Progress billed before', amount: -(invoice.previousProgressApplied ?? 0) },
  ];
  return rows.filter(({ amount }) => amount !== 0);
}

const [left, wide, right] = [{ place: 'left' }, { place: 'wide' }, { place: 'right' }] as const;

/** What is printed of that. */
export const adjustments: PrintedSort<PrintedAdjustment> = {
  title: 'Other',
  totalled: 'adjustmentTotalVisibleFlag',
  amount: ({ amount }) => amount,
  order: null,
  columns: [
    {
      ...wide,
      caption: 'Description',
      captionKey: 'adjustmentDescriptionCaption',
      flag: 'adjustmentDescriptionVisibleFlag',
      usual: true,
      text: ({ about }) => about,
    },
    {
      ...left,
      caption: 'Agreement Type',
      flag: 'adjustmentAgrTypeVisibleFlag',
      usual: false,
      text: ({ agreementType }) => agreementType,
    },
    {
      ...right,
      caption: 'Quantity',
      captionKey: 'adjustmentQuantityCaption',
      flag: 'adjustmentQuantityVisibleFlag',
      usual: false,
      text: () => '1',
    },
    {
      ...right,
      caption: 'Price',
      captionKey: 'adjustmentPriceCaption',
      flag: 'adjustmentPriceVisibleFlag',
      usual: false,
      text: ({ amount }, write) => write(amount),
    },
    {
      ...right,
      caption: 'Amount',
      captionKey: 'adjustmentAmountCaption',
      flag: 'adjustmentAmountVisibleFlag',
      usual: true,
      isAmount: true,
      text: ({ amount }, write) => write(amount),
    },
  ],
};
