import { storedHours, storedMoney, sumOf, sumOfHours, toNumber } from '@reeve/calculation';
import type { PrintedSort, TableColumn } from '../template/printed-table.ts';
import { type InvoiceTemplate, shownParts } from '../template/shown-parts.ts';
import type { PrintedTime } from './print-time.ts';
import { nameOfMember } from './printed-work.ts';

/** Time that the front page tells as one: entries that are alike in what it shows of them. */
export interface SummedTime {
  readonly entries: readonly PrintedTime[];
  /** Any of them: they are alike. */
  readonly first: PrintedTime;
}

const [left, wide, right] = [{ place: 'left' }, { place: 'wide' }, { place: 'right' }] as const;

const names: readonly TableColumn<SummedTime>[] = [
  {
    ...left,
    caption: 'Staff',
    captionKey: 'servicesStaffCaption',
    flag: 'servicesStaffVisibleFlag',
    usual: false,
    text: ({ first }) => first.member?.identifier ?? '',
  },
  {
    ...left,
    caption: 'Staff',
    captionKey: 'servicesMemberNameCaption',
    flag: 'servicesMemberNameVisibleFlag',
    usual: true,
    text: ({ first }) => nameOfMember(first),
  },
  {
    ...wide,
    caption: 'Work Role',
    captionKey: 'servicesWorkRoleCaption',
    flag: 'servicesWorkRoleVisibleFlag',
    usual: true,
    text: ({ first }) => first.workRole,
  },
  {
    ...left,
    caption: 'Work Type',
    captionKey: 'servicesWorkTypeCaption',
    flag: 'servicesWorkTypeVisibleFlag',
    usual: true,
    text: ({ first }) => first.workType,
  },
];

const hours: TableColumn<SummedTime> = {
  ...right,
  caption: 'Hours',
  captionKey: 'servicesHoursCaption',
  flag: 'servicesHoursVisibleFlag',
  usual: true,
  text: ({ entries }) => String(toNumber(sumOfHours(entries.map(({ entry }) => storedHours(entry.invoiceHours))))),
};

const rate: TableColumn<SummedTime> = {
  ...right,
  caption: 'Rate',
  captionKey: 'servicesRateCaption',
  flag: 'servicesRateVisibleFlag',
  usual: true,
  text: ({ first }, write) => write(first.entry.hourlyRate),
};

const amount: TableColumn<SummedTime> = {
  ...right,
  caption: 'Amount',
  captionKey: 'servicesAmountCaption',
  flag: 'servicesAmountVisibleFlag',
  usual: true,
  isAmount: true,
  text: (row, write) => write(amountOf(row)),
};

/** What the front page tells of time. */
export const timeSummary: PrintedSort<SummedTime> = {
  title: 'Services',
  collapsed: 'servicesCollapsedFlag',
  totalled: 'servicesTotalVisibleFlag',
  amount: amountOf,
  order: null,
  columns: [...names, hours, rate, amount],
};

/** Entries that are alike in all that is shown of them, and in whether they are billed, summed (evidence: invoices/template-pages). */
export function sumTime(times: readonly PrintedTime[], template: InvoiceTemplate | null): SummedTime[] {
  const shown = shownParts(timeSummary.columns, template).filter((column) => column === rate || names.includes(column));
  const alike = Map.groupBy(times, (first) => {
    const row = { first, entries: [first] };
    return JSON.stringify([first.entry.billableOption, ...shown.map(({ text }) => text(row, String, template))]);
  });
  return [...alike.values()].flatMap((entries) => entries.slice(0, 1).map((first) => ({ first, entries })));
}

function amountOf({ entries }: SummedTime): number {
  return toNumber(sumOf<'money'>(entries.map((each) => storedMoney(each.amount))));
}
