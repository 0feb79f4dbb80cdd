import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import type { PrintedSort } from '../template/printed-table.ts';
import { dayText } from '../template/text-of-moment.ts';
import { aboutWork, nameOfMember, type PrintedWork, workOf } from './printed-work.ts';

/** An expense with the name of its type and what it is for. */
export interface PrintedExpense extends PrintedWork {
  readonly expense: RowOf<'/expense/entries'>;
  readonly type: string;
}

/** The expenses on an invoice, as they were entered. */
export async function expensesOf(invoice: number, reader: Reader): Promise<PrintedExpense[]> {
  const rows: PrintedExpense[] = [];
  for (const expense of await reader.select('/expense/entries', { invoice })) {
    const type = expense.type === null ? null : await reader.get('/expense/types', expense.type);
    rows.push({ expense, type: type?.name ?? '', ...(await workOf(expense, reader)) });
  }
  return rows;
}

const [left, wide, right] = [{ place: 'left' }, { place: 'wide' }, { place: 'right' }] as const;

const about = {
  summary: 'expenseDetailSrTicketSummaryVisibleFlag',
  contact: 'expenseDetailSrContactVisibleFlag',
  address: 'expenseDetailSrAddressVisibleFlag',
  phase: 'expenseDetailPmPhaseVisibleFlag',
  projectSummary: 'expenseDetailPmSummaryVisibleFlag',
  notes: 'expenseDetailNotesVisibleFlag',
} as const;

/** What is printed of expenses. */
export const expenses: PrintedSort<PrintedExpense> = {
  title: 'Expenses',
  collapsed: 'expensesCollapsedFlag',
  totalled: 'expensesTotalVisibleFlag',
  amount: ({ expense }) => expense.amountOnInvoice,
  order: {
    detail: 'expenseDetail',
    subtotalled: 'expenseDetailSubtotalVisibleFlag',
    fields: {
      date: { by: ({ expense }) => expense.date ?? '', named: ({ expense }) => dayText(expense.date) },
      type: { by: ({ type }) => type },
      expensetype: { by: ({ type }) => type },
      member: { by: nameOfMember },
      staff: { by: nameOfMember },
      resource: { by: nameOfMember },
      ticket: { by: ({ expense }) => expense.ticket ?? 0 },
      ticketnumber: { by: ({ expense }) => expense.ticket ?? 0 },
      summary: { by: ({ ticket }) => ticket?.summary ?? '' },
      project: { by: ({ project }) => project?.name ?? '' },
      phase: { by: ({ phase }) => phase?.description ?? '' },
      agreement: { by: ({ agreement }) => agreement?.name ?? '' },
      contact: { by: ({ ticket }) => ticket?.contactName ?? '' },
      billable: { by: ({ expense }) => expense.billableOption ?? '' },
      amount: { by: ({ expense }) => expense.amountOnInvoice ?? 0 },
    },
  },
  columns: [
    { ...left, caption: 'Date', usual: true, text: ({ expense }) => dayText(expense.date) },
    {
      ...left,
      caption: 'Ticket',
      flag: 'expenseDetailTicketNumberVisibleFlag',
      usual: false,
      text: ({ expense }) => String(expense.ticket ?? ''),
    },
    {
      ...left,
      caption: 'Agreement',
      flag: 'expenseDetailAgreementVisibleFlag',
      usual: false,
      text: ({ agreement }) => agreement?.name ?? '',
    },
    {
      ...left,
      caption: 'Contact',
      flag: 'expenseDetailContactsVisibleFlag',
      usual: false,
      text: ({ ticket }) => ticket?.contactName ?? '',
    },
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
      text: ({ member }) => member?.identifier ?? '',
    },
    { ...left, caption: 'Staff', flag: 'expenseDetailMembersVisibleFlag', usual: false, text: nameOfMember },
    {
      ...wide,
      caption: 'Description',
      usual: true,
      text: (row, _, template) => aboutExpense(row, template),
    },
    {
      ...left,
      caption: 'Bill',
      flag: 'expenseDetailBillableVisibleFlag',
      usual: false,
      text: ({ expense }, _, template) =>
        expense.billableOption === 'Billable' ? 'Y' : template?.expenseDetailNonbillableCaption || 'N',
    },
    {
      ...right,
      caption: 'Agreement Amount',
      flag: 'expenseDetailAgreementExtAmountVisibleFlag',
      usual: false,
      text: ({ expense }, write) => write(expense.agreementAmount),
    },
    {
      ...right,
      caption: 'Amount',
      captionKey: 'expensesAmountCaption',
      flag: 'expensesAmountVisibleFlag',
      orFlags: ['expenseDetailExtAmountVisibleFlag'],
      usual: true,
      isAmount: true,
      text: ({ expense }, write) => write(expense.amountOnInvoice),
    },
  ],
};

/** What was bought, without the ticket where no template asks for it. */
function aboutExpense(row: PrintedExpense, template: Parameters<typeof aboutWork>[2]): string {
  const asked = Object.values(about).some((flag) => template?.[flag] === true);
  return asked ? aboutWork(row, row.expense.notes, template, about) : (row.expense.notes ?? '');
}
