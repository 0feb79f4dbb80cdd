import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** Periods are billed one after the other, and given back the last first: one in between would never be due again. */
export const keepEarlierInvoice = behaviour('/finance/invoices', {
  says: 'an invoice of an agreement is not deleted while another bills a later period of it',
  source: 'evidence: agreements/deleted-invoices',
  phase: 'release',
  when: ({ before, trusted }) => before?.agreement != null && before.billedUntil !== null && !trusted,
  does: async ({ before }, unit) => {
    const billedUntil = before?.billedUntil ?? '';
    const own = await unit.get('/finance/agreements', before?.agreement ?? 0);
    if (own === null || (own.billedUntil ?? '') <= billedUntil) return;
    const agreement = [own.id, own.parentAgreement].filter((each) => each !== null);
    const later = (await unit.select('/finance/invoices', { agreement }, ['-billedUntil', '-id'])).find(
      (each) => (each.billedUntil ?? '') > billedUntil,
    );
    if (later === undefined) return;
    const message = `Invoice ${later.id} bills a later period of agreement ${own.name} and is to be deleted first.`;
    refuse({ kind: 'refused by rule', message });
  },
});
