import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

/** What somebody else is billed, or has paid, is not theirs. */
export const keepCustomer = behaviour('/finance/invoices', {
  says: 'an invoice on which something stands, or that was paid, stays with its company',
  source: 'evidence: invoices/other-company',
  phase: 'refuse',
  on: { changed: ['company'] },
  when: ({ before, trusted }) => before !== null && !trusted,
  does: async ({ after }, unit) => {
    if (!(await hasLines(after.id, unit))) return;
    const message = `Invoice ${after.id} has time, expenses, products or payments and stays with its company.`;
    refuse({ kind: 'refused by rule', message });
  },
});

async function hasLines(invoice: number, records: StoredRecords): Promise<boolean> {
  const found = [
    await records.first('/time/entries', { invoice }),
    await records.first('/expense/entries', { invoice }),
    await records.first('/procurement/products', { invoice }),
    await records.first('/finance/invoices/{parentId}/payments', { invoice }),
  ];
  return found.some((each) => each !== null);
}
