import type { RowOf } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { nextInvoiceOf } from './keep-next-invoice.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Invoice = RowOf<'/finance/invoices'>;

const additions = '/finance/agreements/{parentId}/additions';

/** What a deleted invoice billed can be billed again. */
export const takeBackInvoice = behaviour('/finance/invoices', {
  says: 'the period that a deleted invoice of an agreement billed last is due again, also of the agreements below it, and so are its additions',
  source: 'evidence: agreements/deleted-invoices',
  phase: 'release',
  when: ({ before }) => before?.agreement != null,
  does: async ({ before }, unit) => {
    if (before === null) return;
    const own = await unit.get('/finance/agreements', before.agreement ?? 0);
    const below = await unit.select('/finance/agreements', { parentAgreement: before.agreement });
    for (const each of [own, ...below]) {
      if (each === null) continue;
      await freeAdditions(each, before, unit);
      const isLast = before.billedUntil !== null && each.billedUntil === before.billedUntil;
      if (isLast && !(await isBilledApart(each, before, unit))) await freePeriod(each, before, unit);
    }
  },
});

async function isBilledApart({ id }: Agreement, { id: invoice, billedUntil }: Invoice, unit: Unit): Promise<boolean> {
  const own = await unit.select('/finance/invoices', { agreement: id, billedUntil });
  return own.some((each) => each.id !== invoice);
}

async function freePeriod(agreement: Agreement, { billedFrom }: Invoice, unit: Unit): Promise<void> {
  const isFirst = billedFrom !== null && agreement.billStartDate !== null && billedFrom <= agreement.billStartDate;
  const fields = { billedUntil: isFirst ? null : billedFrom };
  const nextInvoiceDate = await nextInvoiceOf({ ...agreement, ...fields, nextInvoiceDate: null }, unit);
  await unit.updateColumns('/finance/agreements', agreement.id, { ...fields, nextInvoiceDate });
}

/** Only what this invoice billed: an addition may have been billed by another for the same period. */
async function freeAdditions({ id: agreementId }: Agreement, { id: billedWith }: Invoice, unit: Unit): Promise<void> {
  for (const { id, billedBefore } of await unit.select(additions, { agreementId, billedWith }))
    await unit.updateColumns(additions, id, { billedUntil: billedBefore, billedBefore: null, billedWith: null });
}
