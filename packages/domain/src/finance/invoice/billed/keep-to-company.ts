import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';

const lines = ['/procurement/products', '/time/entries', '/expense/entries'] as const;

/** A customer is billed what was done for that customer, or for a company that it pays for. */
export const keepToCompany = behaviour(lines, {
  says: 'nothing is put on an invoice of another company than its own, unless that one pays for it',
  source: 'evidence: invoices/other-company',
  phase: 'refuse',
  on: { changed: ['invoice', 'company'] },
  when: ({ after }) => after.invoice != null && after.company != null,
  does: async ({ after }, unit) => {
    const invoice = await unit.get('/finance/invoices', after.invoice ?? 0);
    if (invoice === null) return;
    const billed = [invoice.company, invoice.billToCompany];
    if (billed.includes(after.company) || (await payersOf(after, unit)).some((payer) => billed.includes(payer))) return;
    const message = `Invoice ${invoice.id} is for another company than company ${after.company}.`;
    refuse({ kind: 'refused by rule', message });
  },
});

/** Who pays for a company, or has the agreement that something is under. */
async function payersOf(
  { company, agreement }: { readonly company: number | null; readonly agreement: number | null },
  records: StoredRecords,
): Promise<number[]> {
  const payer = (await records.get('/company/companies', company ?? 0))?.billToCompany;
  const agreed = agreement === null ? null : (await records.get('/finance/agreements', agreement))?.company;
  return [payer, agreed].filter((each) => each != null);
}
