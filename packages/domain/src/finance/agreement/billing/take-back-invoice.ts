import type { RowOf } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { nextInvoiceOf } from './keep-next-invoice.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Invoice = RowOf<'/finance/invoices'>;

/** What a deleted invoice billed can be billed again. */
export const takeBackInvoice = behaviour('/finance/invoices', {
  says: 'the period that a deleted invoice of an agreement billed last is due again, also of the agreements below it',
  source: 'evidence: agreements/deleted-invoices',
  phase: 'release',
  when: ({ before }) => before?.agreement != null && before.billedUntil !== null,
  does: async ({ before }, unit) => {
    if (before === null) return;
    const own = await unit.get('/finance/agreements', before.agreement ?? 0);
    const below = await unit.select('/finance/agreements', { parentAgreement: before.agreement });
    for (const each of [own, ...below])
      if (each !== null && each.billedUntil === before.billedUntil && !(await isBilledApart(each, before, unit)))
        await takeBack(each, before, unit);
  },
});

async function isBilledApart({ id }: Agreement, { id: invoice, billedUntil }: Invoice, unit: Unit): Promise<boolean> {
  const own = await unit.select('/finance/invoices', { agreement: id, billedUntil });
  return own.some((each) => each.id !== invoice);
}

async function takeBack(agreement: Agreement, { billedFrom, billedUntil }: Invoice, unit: Unit): Promise<void> {
  const isFirst = billedFrom !== null && agreement.billStartDate !== null && billedFrom <= agreement.billStartDate;
  const fields = { billedUntil: isFirst ? null : billedFrom };
  const nextInvoiceDate = await nextInvoiceOf({ ...agreement, ...fields, nextInvoiceDate: null }, unit);
  await unit.updateColumns('/finance/agreements', agreement.id, { ...fields, nextInvoiceDate });
  const additions = '/finance/agreements/{parentId}/additions';
  for (const addition of await unit.select(additions, { agreementId: agreement.id, billedUntil }))
    await unit.updateColumns(additions, addition.id, { billedUntil: addition.billedBefore, billedBefore: null });
}
