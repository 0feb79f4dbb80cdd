import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { refuseForeign, servesCompany } from './refuse-foreign.ts';

/** A customer is billed for what is theirs, or what they pay for. */
export const keepInvoiceToCompany = behaviour('/finance/invoices', {
  says: 'what an invoice is for, by word and id or by reference, is of its company, of one that it is billed to, or of one that these pay for',
  source: 'evidence: companies/one-company, invoices/other-company',
  phase: 'refuse',
  on: { changed: ['company', 'ticket', 'project', 'phase', 'salesOrder', 'agreement'] },
  when: ({ trusted }) => !trusted,
  does: async (draft, unit) => {
    const { company, billToCompany } = draft.after;
    const billed = [company, billToCompany].filter((each) => each !== null);
    const work = [
      ['ticket', '/service/tickets'],
      ['project', '/project/projects'],
      ['salesOrder', '/sales/orders'],
    ] as const;
    await refuseForeign(draft, unit, work, (owned, _, records) => isBilledTo(owned, billed, records));
    await refuseForeign(
      draft,
      unit,
      [['agreement', '/finance/agreements']],
      async (owned, own, records) => billed.includes(Number(owned['company'])) || servesCompany(owned, own, records),
    );
  },
});

/** Whether work is of a company that is billed, or of one that such a company pays for. */
async function isBilledTo(owned: StoredRecord, billed: readonly number[], records: StoredRecords): Promise<boolean> {
  const owner = Number(owned['company']);
  const payer = (await records.get('/company/companies', owner))?.billToCompany;
  return billed.includes(owner) || (payer != null && billed.includes(payer));
}
