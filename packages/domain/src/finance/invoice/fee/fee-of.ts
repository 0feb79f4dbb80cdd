import { inCents, type Money, storedMoney } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';

/** A ticket or a project whose work is billed as a whole: at a fixed fee, or up to a limit. */
export interface AgreedFee {
  readonly of: 'ticket' | 'project';
  readonly id: number;
  readonly method: 'FixedFee' | 'NotToExceed';
  readonly fee: Money;
}

type Billed = Pick<RowOf<'/project/projects'>, 'id' | 'billingMethod' | 'billingAmount'>;
type Invoice = Pick<RowOf<'/finance/invoices'>, 'type' | 'ticket' | 'project' | 'phase' | 'specialInvoiceFlag'>;
type Entry = Pick<RowOf<'/time/entries'>, 'ticket' | 'project' | 'phase'>;

/** The fee that a standard invoice bills, which is that of what it is for; null where it bills time (evidence: invoices/fees). */
export async function feeOfInvoice(invoice: Invoice, records: StoredRecords): Promise<AgreedFee | null> {
  if (invoice.type !== 'Standard' || invoice.specialInvoiceFlag === true) return null;
  return feeOfSubject(invoice, records);
}

/** The fee of the ticket or the project that an invoice of any type is for; null where there is none. */
export async function feeOfSubject(
  { ticket, project, phase }: Pick<Invoice, 'ticket' | 'project' | 'phase'>,
  records: StoredRecords,
): Promise<AgreedFee | null> {
  if (project !== null)
    return ticket === null && phase === null ? feeOf('project', await records.get('/project/projects', project)) : null;
  return ticket === null ? null : feeOf('ticket', await records.get('/service/tickets', ticket));
}

/** The fee that bills an entry of time: that of its project, unless its phase is billed another way, or of its ticket. */
export async function feeOfEntry({ ticket, project, phase }: Entry, records: StoredRecords): Promise<AgreedFee | null> {
  if (project === null) return ticket === null ? null : feeOf('ticket', await records.get('/service/tickets', ticket));
  const whole = await records.get('/project/projects', project);
  const fee = feeOf('project', whole);
  const part = fee === null || phase === null ? null : await records.get(phases, phase);
  const isApart = part !== null && (part.billSeparatelyFlag === true || part.billingMethod !== whole?.billingMethod);
  return isApart ? null : fee;
}

const phases = '/project/projects/{parentId}/phases';

/** A fee of nothing is one that nobody named: projects begin with it. */
function feeOf(of: AgreedFee['of'], billed: Billed | null): AgreedFee | null {
  const { billingMethod: method, billingAmount } = billed ?? {};
  if (billed === null || (method !== 'FixedFee' && method !== 'NotToExceed')) return null;
  const fee = inCents(storedMoney(billingAmount));
  return fee > 0 ? { of, id: billed.id, method, fee } : null;
}

/** Whether two are the same fee. */
export function isSameFee(one: AgreedFee | null, other: AgreedFee | null): boolean {
  return one?.of === other?.of && one?.id === other?.id;
}
