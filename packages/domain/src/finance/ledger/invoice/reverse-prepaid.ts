import { minus, money, storedMoney } from '@reeve/calculation';
import type { Reader } from '../../../action/reader.ts';
import type { MappedRecords } from '../account/choose-account.ts';
import type { BookedPart } from '../entry/book-document.ts';

/** Time, an expense or a product as an agreement covers it. */
interface CoveredLine {
  readonly agreement: number | null;
  readonly agreementAmount: number | null;
}

/** Whether an agreement is paid ahead, as its type says: its charge is revenue only when what it covers is invoiced. */
export async function isPrepaid(agreement: number | null, reader: Pick<Reader, 'get'>): Promise<boolean> {
  const found = agreement === null ? null : await reader.get('/finance/agreements', agreement);
  const type = found?.type == null ? null : await reader.get('/finance/agreements/types', found.type);
  return type?.prePaymentFlag === true;
}

/**
 * A line of an invoice with what is taken from the account of an agreement that is paid ahead for what it covered of the line: so much is
 * revenue of the line's own kind now (evidence: invoices/prepaid). The line alone where nothing was.
 */
export async function withPrepaid(
  part: BookedPart,
  { agreement: id, agreementAmount }: CoveredLine,
  whole: MappedRecords,
  reader: Pick<Reader, 'get'>,
): Promise<BookedPart[]> {
  const covered = storedMoney(agreementAmount);
  if (covered === 0 || !(await isPrepaid(id, reader))) return [part];
  const agreementType = (await reader.get('/finance/agreements', id ?? 0))?.type ?? null;
  const taken = minus(money(0), covered);
  const subject = { ...whole, agreement: id, agreementType };
  return [
    { ...part, amount: minus(part.amount, taken) },
    { type: 'RA', subject, description: 'Prepaid agreement applied', amount: taken },
  ];
}
