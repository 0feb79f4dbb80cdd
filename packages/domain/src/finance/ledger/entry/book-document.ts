import { type LedgerRow, type Money, money, postDocument, toNumber } from '@reeve/calculation';
import type { FieldsOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import { accountFields } from '../account/account-fields.ts';
import { classSegments } from '../account/account-numbers.ts';
import { type Account, chooseAccount, type MappedRecords } from '../account/choose-account.ts';
import type { LedgerType } from '../account/mapped-types.ts';
import { addLedgerRow, type DocumentKey, type ledgerRows, removeLedgerRows } from './ledger-rows.ts';

/** What money that comes in goes to: it has no type of its own among the accounts. */
const cash = 'Cash';

/** A type of row. */
export type RowType = LedgerType | typeof cash;

/** Where something is booked. */
export interface Booking {
  readonly type: RowType;
  /** What the account is chosen by. */
  readonly subject: MappedRecords;
  readonly description: string;
  /** The account where the document itself names it. */
  readonly accountNumber?: string | null;
}

/** What a part is of, by its id (a tax: by the number of its level): it has a row of its own, which exports tell of. */
export interface BookedSource {
  readonly bookedTime?: number;
  readonly bookedExpense?: number;
  readonly bookedProduct?: number;
  readonly bookedLevel?: number;
}

/** A part of a document: what is credited, or debited where it is negative. */
export interface BookedPart extends Booking {
  readonly amount: Money;
  readonly cost?: Money;
  readonly item?: string | null;
  readonly of?: BookedSource;
  /** Whether it is what the document is about: in one that stands it has a row, as parts with a source do. */
  readonly isSubject?: boolean;
}

/** What is booked: the parts, and what all of them are booked against. */
export interface LedgerDocument {
  readonly key: DocumentKey;
  /** What its rows show beside that. */
  readonly shows: FieldsOf<typeof ledgerRows>;
  readonly parts: readonly BookedPart[];
  readonly against: Booking;
  /** Whether it is booked though it comes to nothing, so that a batch can take it, with each part that has a source or is its subject. */
  readonly stands?: boolean;
}

/** Writes the rows of a document in place of those that it had: debits equal credits (evidence: invoices/ledger-rows). */
export async function bookDocument(document: LedgerDocument, unit: Unit): Promise<void> {
  await removeLedgerRows(document.key, unit);
  const fields = new Map<string | null, FieldsOf<typeof ledgerRows>>();
  const classes = await classSegments(unit);
  const standing = new Set<string | null>(document.stands === true ? [null] : []);
  const parts = [];
  for (const part of document.parts) {
    const account = await accountOf(part, unit);
    const source = JSON.stringify(part.of ?? null);
    const group = [part.type, account?.id, part.accountNumber, part.description, part.item, source].join('/');
    const item = part.item ?? account?.productId ?? null;
    fields.set(group, { ...rowFields(part, account, classes), item, ...part.of });
    if (document.stands === true && (part.of !== undefined || part.isSubject === true)) standing.add(group);
    parts.push({ group, amount: part.amount, cost: part.cost ?? money(0) });
  }
  fields.set(null, rowFields(document.against, await accountOf(document.against, unit), classes));
  for (const row of postDocument(parts, standing))
    await addLedgerRow({ ...document.key, ...document.shows, ...fields.get(row.group), ...amountsOf(row) }, unit);
}

async function accountOf({ type, subject }: Booking, unit: Unit): Promise<Account | null> {
  return type === cash ? null : chooseAccount(type, subject, unit);
}

function rowFields(
  { type, description, accountNumber }: Booking,
  account: Account | null,
  classes: ReadonlySet<number>,
) {
  const named = accountNumber == null ? {} : { accountNumber, segment1: accountNumber };
  const text = description.slice(0, 100);
  return { accountType: type, name: typeNames[type], description: text, ...accountFields(account, classes), ...named };
}

function amountsOf({ debit, credit, cost }: LedgerRow) {
  const amount = debit === 0 ? credit : debit;
  return { amount: toNumber(amount), debit: toNumber(debit), credit: toNumber(credit), cost: toNumber(cost) };
}

const typeNames: Readonly<Record<RowType, string>> = {
  AP: 'Accounts Payable',
  AR: 'Accounts Receivable',
  Cash: 'Payment',
  EE: 'Expense External',
  EI: 'Expense Internal',
  EO: 'Expense Offset',
  ET: 'Expense Tax',
  FT: 'Purchase Order Freight Tax',
  IA: 'Inventory Adjustments',
  IT: 'Inventory Transfer',
  P: 'Product',
  PF: 'Purchase Order Freight',
  PT: 'Purchase Order Product Tax',
  R: 'Revenue',
  RA: 'Revenue-Agreements',
  RD: 'Revenue-Deferred',
  RE: 'Revenue-Expenses',
  RP: 'Revenue-Product',
  SD: 'Product Discount',
  ST: 'Sales Tax Payable',
};
