import { refuse } from '../../fault.ts';
import { isVoidStatus } from '../../finance/invoice/closed/closed-status.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

/** What was credited to somebody pays no bill of somebody else, and what is void pays none. */
export const keepCreditToCompany = behaviour('/finance/invoices/{parentId}/payments', {
  says: "a credit that is applied to an invoice is its company's or its payer's, and not void",
  source: 'evidence: invoices/credits, companies/one-company',
  phase: 'refuse',
  on: { changed: ['credit', 'invoice'] },
  when: ({ after }) => after.credit !== null && after.invoice !== null,
  does: async (payment, unit) => {
    const { credit, invoice } = payment.after;
    const memo = await unit.get('/finance/invoices', credit ?? 0);
    const [givenTo, owedBy] = [await partiesOf(credit, unit), await partiesOf(invoice, unit)];
    if (!givenTo.some((each) => owedBy.includes(each)))
      payment.refuse('NotFound', 'credit/id', `Invoice ${credit} not found for Company ${owedBy[0] ?? ''}`);
    if (await isVoidStatus(memo?.status ?? null, unit))
      refuse({ kind: 'refused by rule', message: `Invoice ${credit} is void: it credits nothing.` });
  },
});

/** Who an invoice is for and who pays it. */
async function partiesOf(id: number | null, records: StoredRecords): Promise<number[]> {
  const invoice = await records.get('/finance/invoices', id ?? 0);
  return [invoice?.company, invoice?.billToCompany].filter((each) => each != null);
}
