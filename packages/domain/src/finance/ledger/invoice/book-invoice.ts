import { type Money, minus, money, sumOf, toNumber } from '@reeve/calculation';
import type { FieldsOf, RowOf } from '@reeve/store';
import { deleteRecord, makeRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { isBookedStatus } from '../../invoice/closed/closed-status.ts';
import { bookDocument } from '../entry/book-document.ts';
import { ledgerRows, removeLedgerRows } from '../entry/ledger-rows.ts';
import { isExported } from './batches-of-invoice.ts';
import { gatherInvoiceParts, type TaxedLevel } from './gather-invoice-parts.ts';
import { markInvoice } from './mark-invoice.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { levelNames, showWaiting, taxableLevels } from './show-waiting.ts';
import { invoiceTax } from './tax-by-level.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** A closed invoice is in the ledger and waits for a batch; one that is opened again, or void, is out of it. */
export const bookInvoice = behaviour('/finance/invoices', {
  says: 'an invoice is booked in the ledger when it closes, and waits for a batch; opened again, or void, it is taken out, and what a batch took is taken back',
  source: 'evidence: invoices/ledger-entries, invoices/accounts, invoices/unposted, invoices/void, invoices/reversed',
  phase: 'follow',
  on: { changed: ['status'] },
  fills: [
    '/finance/accounting/batches/{parentId}/entries',
    '/finance/accounting/unpostedinvoices/{parentId}/taxableLevels',
  ],
  does: async ({ before, after }, unit) => {
    const [was, is] = [await isBooked(before, unit), await isBooked(after, unit)];
    if (is === was) return;
    await removeLedgerRows({ bookedOn: after.id }, unit);
    const exported = await isExported(after.id, unit);
    if (is && !exported) await book(after, unit);
    else if (is) await markInvoice(after.id, unit);
    else if (exported) await takeBack(after, unit);
    else await takeOut(after.id, unit);
  },
});

async function isBooked(invoice: Invoice | null, unit: Unit): Promise<boolean> {
  return invoice !== null && isBookedStatus(invoice.status, unit);
}

async function book(invoice: Invoice, unit: Unit): Promise<void> {
  const { id, location, department, project } = invoice;
  const tax = await invoiceTax(invoice, unit);
  const parts = await gatherInvoiceParts(invoice, tax, unit);
  const turn = isTurned(invoice, sumOf(parts.map(({ amount }) => amount)));
  const document = {
    key: { bookedOn: id },
    shows: { invoice: id },
    stands: true,
    parts: turn ? parts.map((part) => ({ ...part, amount: minus(money(0), part.amount) })) : parts,
    against: {
      type: 'AR',
      subject: { location, department, project },
      description: `Invoice ${invoice.invoiceNumber}`,
    },
  } as const;
  await bookDocument(document, unit);
  await forgetLevels(id, unit);
  for (const level of tax) await makeRecord(taxableLevels, levelRow(level), unit, id);
  await unit.updateColumns('/finance/invoices', id, await unpostedFields(invoice, tax, unit));
  await showWaiting(id, unit);
}

/** A credit memo gives back what it comes to, whether it is written with a minus or without. */
function isTurned({ type }: Invoice, credited: Money): boolean {
  return type === 'CreditMemo' && credited > 0;
}

function levelRow({ place, amount, xref }: TaxedLevel) {
  return { taxLevel: place + 1, taxAmount: toNumber(amount), ...(xref === null ? {} : { taxCodeXref: xref }) };
}

/** What a batch took stays there: what takes it back waits beside it. */
async function takeBack({ id, invoiceNumber }: Invoice, unit: Unit): Promise<void> {
  await reverseInvoice(id, unit);
  await unit.updateColumns('/finance/invoices', id, { description: `Void: Invoice ${invoiceNumber}` });
}

async function takeOut(id: number, unit: Unit): Promise<void> {
  await forgetLevels(id, unit);
  await unit.updateColumns('/finance/invoices', id, { unpostedFlag: false, dateClosed: null });
}

async function forgetLevels(invoice: number, unit: Unit): Promise<void> {
  for (const level of await unit.select(taxableLevels, { _parentId: invoice }))
    await deleteRecord(taxableLevels, level.id, unit);
}

async function unpostedFields(
  invoice: Invoice,
  tax: readonly TaxedLevel[],
  unit: Unit,
): Promise<FieldsOf<'/finance/invoices'>> {
  const on = { invoice: invoice.id };
  const owed = await unit.first(ledgerRows, { bookedOn: invoice.id, accountType: 'AR', batch: null });
  const terms = invoice.billingTerms === null ? null : await unit.get('/finance/billingTerms', invoice.billingTerms);
  return {
    unpostedFlag: true,
    reversedFlag: false,
    dateClosed: unit.now,
    createdBy: await nameOf(invoice._enteredBy, unit),
    description: owed?.name ?? 'Accounts Receivable',
    glAccount: owed?.accountNumber ?? null,
    dueDays: terms?.dueDays == null ? null : String(terms.dueDays),
    hasTime: (await unit.first('/time/entries', on)) !== null,
    hasExpenses: (await unit.first('/expense/entries', on)) !== null,
    hasProducts: (await unit.first('/procurement/products', on)) !== null,
    avalaraTaxFlag: false,
    itemTaxableFlag: (await unit.first('/procurement/products', { ...on, taxableFlag: true })) !== null,
    ...Object.fromEntries(
      levelNames.flatMap((name, place) =>
        levelFields(
          name,
          tax.find((each) => each.place === place),
        ),
      ),
    ),
  };
}

/** Whoever is no member is called by the identifier. */
async function nameOf(identifier: string | null, unit: Unit): Promise<string | null> {
  const member = identifier === null ? null : await unit.first('/system/members', { identifier });
  return member === null ? identifier : [member.firstName, member.lastName].filter(Boolean).join(' ');
}

function levelFields(name: (typeof levelNames)[number], level: TaxedLevel | undefined) {
  return [
    [`${name}TaxFlag`, level !== undefined],
    [`${name}TaxXref`, level?.xref ?? null],
    [`${name}TaxAmount`, level === undefined ? 0 : toNumber(level.amount)],
  ];
}
