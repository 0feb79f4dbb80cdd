import { storedMoney, storedQuantity, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';
import { amountOnInvoice } from '../../../../time/invoiced/left-to-invoice.ts';
import { isPrepaid } from '../../invoice/reverse-prepaid.ts';
import type { DetailLine } from './detail-lines.ts';
import type { DetailMembers } from './detail-members.ts';
import { taxabilityOf } from './detail-of-tax.ts';
import type { InvoiceExport } from './invoice-export.ts';
import { wordsForTime } from './words-for-time.ts';

/**
 * What the detail of one entry of time has of its own: the hours that its agreement leaves, at what they cost, which bridges multiply,
 * and all that is told of them.
 */
export async function timeMembers(
  entry: RowOf<'/time/entries'>,
  document: InvoiceExport,
  reader: Reader,
): Promise<DetailMembers> {
  return {
    pieces: toNumber(
      sumOf([storedQuantity(entry.invoiceHours ?? entry.actualHours), await prepaidHours(entry, reader)]),
    ),
    worth: toNumber(amountOnInvoice(entry)),
    timeEntry: referencePart('TimeEntryReference', entry.id),
    memo: await wordsForTime(entry, reader),
    itemPrice: (entry.agreement === null ? null : entry.overageRate) ?? entry.hourlyRate ?? 0,
    itemCost: Number(entry.hourlyCost ?? 0),
    ...taxabilityOf(document, 'service', entry.workRole),
  };
}

/** Hours that an agreement which is paid ahead covers are sold with the invoice that has them (evidence: invoices/prepaid). */
async function prepaidHours({ agreement, agreementHours }: RowOf<'/time/entries'>, reader: Reader) {
  return storedQuantity((await isPrepaid(agreement, reader)) ? agreementHours : 0);
}

/** What the detail of an expense that a customer pays has of its own. */
export async function expenseMembers(
  id: number,
  { cost }: DetailLine,
  document: InvoiceExport,
  reader: Reader,
): Promise<DetailMembers> {
  const expense = await reader.get('/expense/entries', id);
  const type = expense?.type == null ? null : await reader.get('/expense/types', expense.type);
  const notes = document.format === 'Detailed' ? expense?.notes : null;
  return {
    pieces: 1,
    worth: expense?.amountOnInvoice ?? 0,
    memo: [type?.name, notes].filter(Boolean).join(' / '),
    itemPrice: expense?.amountOnInvoice ?? 0,
    itemCost: cost,
    ...taxabilityOf(document, 'expense', expense?.type ?? null),
  };
}

/** What is on the invoice itself, an agreement for one, and time that is told as one, has of its own: it is one piece. */
export function ownMembers({ row, total, cost, words }: DetailLine, document: InvoiceExport): DetailMembers {
  const price = toNumber(storedMoney(Math.abs(total)));
  const isTaxable = row.accountType === 'R' || row.accountType === 'RA';
  return {
    pieces: total > 0 ? -1 : 1,
    worth: total > 0 ? -price : price,
    memo: words ?? row.description,
    itemPrice: price,
    itemCost: cost,
    ...taxabilityOf(document, 'service', null, isTaxable),
  };
}
