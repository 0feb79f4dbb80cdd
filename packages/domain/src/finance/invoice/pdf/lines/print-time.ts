import { toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import { timeShares } from '../../fee/time-shares.ts';
import type { PrintedSort } from '../template/printed-table.ts';
import type { FlagKey, InvoiceTemplate } from '../template/shown-parts.ts';
import { dayText, timeText } from '../template/text-of-moment.ts';
import { aboutWork, nameOfMember, type PrintedWork, workOf } from './printed-work.ts';

/** A time entry with what is printed of what it names. */
export interface PrintedTime extends PrintedWork {
  readonly entry: RowOf<'/time/entries'>;
  /** What it bears of what the services of the invoice come to. */
  readonly amount: number;
  readonly workRole: string;
  readonly workType: string;
}

/** The time on an invoice, as it was entered. */
export async function timeOf(invoice: RowOf<'/finance/invoices'>, reader: Reader): Promise<PrintedTime[]> {
  const rows: PrintedTime[] = [];
  for (const { entry, amount } of (await timeShares(invoice, reader)).shares) {
    const role = entry.workRole === null ? null : await reader.get('/time/workRoles', entry.workRole);
    const type = entry.workType === null ? null : await reader.get('/time/workTypes', entry.workType);
    const names = { workRole: role?.name ?? '', workType: type?.name ?? '' };
    rows.push({ entry, amount: toNumber(amount), ...(await workOf(entry, reader)), ...names });
  }
  return rows;
}

const [left, wide, right] = [{ place: 'left' }, { place: 'wide' }, { place: 'right' }] as const;

const about = {
  summary: 'timeDetailSRTicketSummaryVisibleFlag',
  contact: 'timeDetailSRContactVisibleFlag',
  address: 'timeDetailSRAddressVisibleFlag',
  phase: 'timeDetailPmPhaseVisibleFlag',
  projectSummary: 'timeDetailPmSummaryVisibleFlag',
  notes: 'timeDetailNotesVisibleFlag',
} as const;

/** A figure stands for all time, for what is billed by the hour, or for what is billed as a whole: flags of each. */
interface FigureFlags {
  readonly all: readonly [services: FlagKey, detail: FlagKey];
  readonly hourly: readonly FlagKey[];
  readonly whole: FlagKey;
}

const hours: FigureFlags = {
  all: ['servicesHoursVisibleFlag', 'timeDetailHoursVisibleFlag'],
  hourly: ['timeDetailHoursBasedHoursVisibleFlag'],
  whole: 'timeDetailAmountBasedHoursVisibleFlag',
};
const rate: FigureFlags = {
  all: ['servicesRateVisibleFlag', 'timeDetailHourlyRateVisibleFlag'],
  hourly: ['timeDetailHoursbasedHourlyRateVisibleFlag'],
  whole: 'timeDetailAmountBasedHourlyRateVisibleFlag',
};
const amount: FigureFlags = {
  all: ['servicesAmountVisibleFlag', 'timeDetailExtendedAmountVisibleFlag'],
  hourly: ['timeDetailHoursBasedExtAmountVisibleFlag', 'timeDetailDollarAmountsOnHourseBasedVisibleFlag'],
  whole: 'timeDetailAmountBasedExtAmountVisibleFlag',
};

function flagsOf({ all: [flag, detail], hourly, whole }: FigureFlags) {
  return { flag, orFlags: [detail, ...hourly, whole] } as const;
}

/**
 * A figure that the template wants of one way of billing alone is left out of the other. On a page of details the flags of the
 * front page say nothing.
 */
function figure(
  text: string,
  { all, hourly, whole }: FigureFlags,
  isHourly: boolean,
  template: InvoiceTemplate | null,
) {
  const isSet = (flag: FlagKey) => template?.[flag] === true;
  const general = template?.timeDetailVisibleFlag === true ? all.slice(1) : all;
  const particular = [...hourly, whole].some(isSet) && !general.some(isSet);
  return !particular || (isHourly ? hourly.some(isSet) : isSet(whole)) ? text : '';
}

/** What is printed of time. */
export const services: PrintedSort<PrintedTime> = {
  title: 'Services',
  collapsed: 'servicesCollapsedFlag',
  totalled: 'servicesTotalVisibleFlag',
  amount: ({ amount: share }) => share,
  order: {
    detail: 'timeDetail',
    subtotalled: 'timeDetailSubtotalVisibleFlag',
    fields: {
      date: { by: ({ entry }) => entry.timeStart ?? '', named: ({ entry }) => dayText(entry.timeStart) },
      starttime: { by: ({ entry }) => entry.timeStart ?? '', named: ({ entry }) => dayText(entry.timeStart) },
      member: { by: nameOfMember },
      staff: { by: nameOfMember },
      resource: { by: nameOfMember },
      ticket: { by: ({ entry }) => entry.ticket ?? 0 },
      ticketnumber: { by: ({ entry }) => entry.ticket ?? 0 },
      summary: { by: ({ ticket }) => ticket?.summary ?? '' },
      project: { by: ({ project }) => project?.name ?? '' },
      phase: { by: ({ phase }) => phase?.description ?? '' },
      agreement: { by: ({ agreement }) => agreement?.name ?? '' },
      contact: { by: ({ ticket }) => ticket?.contactName ?? '' },
      workrole: { by: ({ workRole }) => workRole },
      worktype: { by: ({ workType }) => workType },
      billable: { by: ({ entry }) => entry.billableOption ?? '' },
      hour: { by: ({ entry }) => entry.invoiceHours ?? 0 },
      rate: { by: ({ entry }) => entry.hourlyRate ?? 0 },
      amount: { by: ({ amount: share }) => share },
    },
  },
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
      caption: 'Agreement',
      flag: 'timeDetailAgreementVisibleFlag',
      usual: false,
      text: ({ agreement }) => agreement?.name ?? '',
    },
    {
      ...left,
      caption: 'Contact',
      flag: 'timeDetailContactsVisibleFlag',
      usual: false,
      text: ({ ticket }) => ticket?.contactName ?? '',
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
      orFlags: ['timeDetailMembersVisibleFlag'],
      usual: true,
      text: nameOfMember,
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
    {
      ...wide,
      caption: 'Description',
      usual: true,
      text: (row, _, template) => aboutWork(row, row.entry.notes, template, about),
    },
    {
      ...left,
      caption: 'Bill',
      flag: 'timeDetailBillableVisibleFlag',
      usual: false,
      text: ({ entry }, _, template) =>
        entry.billableOption === 'Billable' ? 'Y' : template?.timeDetailNonBillableCaption || 'N',
    },
    {
      ...right,
      caption: 'Hours',
      captionKey: 'servicesHoursCaption',
      ...flagsOf(hours),
      usual: true,
      text: ({ entry, isHourly }, _, template) => figure(String(entry.invoiceHours ?? 0), hours, isHourly, template),
    },
    {
      ...right,
      caption: 'Rate',
      captionKey: 'servicesRateCaption',
      ...flagsOf(rate),
      usual: true,
      text: ({ entry, isHourly }, write, template) => figure(write(entry.hourlyRate), rate, isHourly, template),
    },
    {
      ...right,
      caption: 'Amount',
      captionKey: 'servicesAmountCaption',
      ...flagsOf(amount),
      usual: true,
      isAmount: true,
      text: ({ amount: share, isHourly }, write, template) => figure(write(share), amount, isHourly, template),
    },
  ],
};
