import { toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { leftToBill } from '../tax/invoice-lines.ts';
import type { PrintedSort } from './printed-table.ts';

/** A time entry with what is printed of what it names. */
export interface PrintedTime {
  readonly entry: RowOf<'/time/entries'>;
  readonly member: RowOf<'/system/members'> | null;
  readonly ticket: RowOf<'/service/tickets'> | null;
  readonly workRole: string;
  readonly workType: string;
  /** Summary and notes, as far as the template shows them. */
  readonly about: string;
}

/** An expense with the names of its type and of who spent it. */
export interface PrintedExpense {
  readonly expense: RowOf<'/expense/entries'>;
  readonly type: string;
  readonly staff: string;
}

/** A product with its item's identifier. */
export interface PrintedProduct {
  readonly product: RowOf<'/procurement/products'>;
  readonly item: string;
}

/** A day as `3/28/2025`. */
export function dayText(at: string | null): string {
  const [year, month, day] = (at ?? '').slice(0, 10).split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? '' : `${month}/${day}/${year}`;
}

/** The time of a day, in UTC, as `9:05 AM`. */
function timeText(at: string | null): string {
  const [hour, minute] = (at ?? '').slice(11, 16).split(':').map(Number);
  if (hour === undefined || minute === undefined) return '';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

const [left, wide, right] = [{ place: 'left' }, { place: 'wide' }, { place: 'right' }] as const;

/** What is printed of time. */
export const services: PrintedSort<PrintedTime> = {
  title: 'Services',
  collapsed: 'servicesCollapsedFlag',
  totalled: 'servicesTotalVisibleFlag',
  amount: ({ entry }) => entry.extendedInvoiceAmount,
  columns: [
    {
      ...left,
      caption: 'Date',
      flag: 'timeDetailDatesVisibleFlag',
      usual: true,
      text: ({ entry }) => dayText(entry.timeStart),
    },
    {
      ...left,
      caption: 'Time',
      flag: 'timeDetailStartEndTimeVisibleFlag',
      usual: false,
      text: ({ entry }) => `${timeText(entry.timeStart)} - ${timeText(entry.timeEnd)}`,
    },
    {
      ...left,
      caption: 'Ticket',
      flag: 'timeDetailTicketNumberVisibleFlag',
      usual: false,
      text: ({ entry }) => String(entry.ticket ?? ''),
    },
    {
      ...left,
      caption: 'Staff',
      captionKey: 'servicesStaffCaption',
      flag: 'servicesStaffVisibleFlag',
      usual: false,
      text: ({ member }) => member?.identifier ?? '',
    },
    {
      ...left,
      caption: 'Staff',
      captionKey: 'servicesMemberNameCaption',
      flag: 'servicesMemberNameVisibleFlag',
      usual: true,
      text: ({ member }) => [member?.firstName, member?.lastName].filter((part) => part != null).join(' '),
    },
    {
      ...left,
      caption: 'Work Role',
      captionKey: 'servicesWorkRoleCaption',
      flag: 'servicesWorkRoleVisibleFlag',
      usual: false,
      text: ({ workRole }) => workRole,
    },
    {
      ...left,
      caption: 'Work Type',
      captionKey: 'servicesWorkTypeCaption',
      flag: 'servicesWorkTypeVisibleFlag',
      usual: false,
      text: ({ workType }) => workType,
    },
    { ...wide, caption: 'Description', usual: true, text: ({ about }) => about },
    {
      ...right,
      caption: 'Hours',
      captionKey: 'servicesHoursCaption',
      flag: 'servicesHoursVisibleFlag',
      usual: true,
      text: ({ entry }) => String(entry.invoiceHours ?? 0),
    },
    {
      ...right,
      caption: 'Rate',
      captionKey: 'servicesRateCaption',
      flag: 'servicesRateVisibleFlag',
      usual: true,
      text: ({ entry }, write) => write(entry.hourlyRate),
    },
    {
      ...right,
      caption: 'Amount',
      captionKey: 'servicesAmountCaption',
      flag: 'servicesAmountVisibleFlag',
      usual: true,
      text: ({ entry }, write) => write(entry.extendedInvoiceAmount),
    },
  ],
};

/** What is printed of expenses. */
export const expenses: PrintedSort<PrintedExpense> = {
  title: 'Expenses',
  collapsed: 'expensesCollapsedFlag',
  totalled: 'expensesTotalVisibleFlag',
  amount: ({ expense }) => expense.invoiceAmount,
  columns: [
    { ...left, caption: 'Date', usual: true, text: ({ expense }) => dayText(expense.date) },
    {
      ...left,
      caption: 'Type',
      captionKey: 'expensesTypeCaption',
      flag: 'expensesTypeVisibleFlag',
      usual: true,
      text: ({ type }) => type,
    },
    {
      ...left,
      caption: 'Staff',
      captionKey: 'expensesStaffCaption',
      flag: 'expensesStaffVisibleFlag',
      usual: false,
      text: ({ staff }) => staff,
    },
    { ...wide, caption: 'Description', usual: true, text: ({ expense }) => expense.notes ?? '' },
    {
      ...right,
      caption: 'Amount',
      captionKey: 'expensesAmountCaption',
      flag: 'expensesAmountVisibleFlag',
      usual: true,
      text: ({ expense }, write) => write(expense.invoiceAmount),
    },
  ],
};

/** What is printed of products. */
export const products: PrintedSort<PrintedProduct> = {
  title: 'Products & Other Charges',
  collapsed: 'otherChargesCollapsedFlag',
  totalled: 'otherChargesTotalVisibleFlag',
  amount: ({ product }) => toNumber(leftToBill(product)),
  columns: [
    { ...left, caption: 'Item', flag: 'otherChargesItemIdVisibleFlag', usual: false, text: ({ item }) => item },
    {
      ...wide,
      caption: 'Description',
      captionKey: 'otherChargesDescriptionCaption',
      flag: 'otherChargesDescriptionVisibleFlag',
      usual: true,
      text: ({ product }) => product.customerDescription ?? product.description ?? '',
    },
    {
      ...left,
      caption: 'Serial Number',
      flag: 'otherChargesSerialNumberVisibleFlag',
      usual: false,
      text: ({ product }) => (product.serialNumbers ?? []).join(', '),
    },
    {
      ...right,
      caption: 'Quantity',
      captionKey: 'otherChargesQuantityCaption',
      flag: 'otherChargesQuantityVisibleFlag',
      usual: true,
      text: ({ product }) => String(product.quantity ?? 0),
    },
    {
      ...right,
      caption: 'Price',
      captionKey: 'otherChargesPriceCaption',
      flag: 'otherChargesPriceVisibleFlag',
      usual: true,
      text: ({ product }, write) => write(product.price),
    },
    {
      ...right,
      caption: 'Amount',
      captionKey: 'otherChargesAmountCaption',
      flag: 'otherChargesAmountVisibleFlag',
      usual: true,
      text: ({ product }, write) => write(toNumber(leftToBill(product))),
    },
  ],
};
