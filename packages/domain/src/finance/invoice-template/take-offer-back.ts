import { deleteRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const setups = '/finance/invoiceTemplateSetups';

/** What cannot be printed any more is not chosen any more. */
export const takeOfferBack = behaviour('/finance/invoiceTemplates', {
  says: 'the set-up that came with an invoice template goes with it, and is kept with it while an invoice or an agreement names it',
  source: 'evidence: invoices/template-details',
  phase: 'release',
  does: async ({ after }, unit) => {
    const sameName = await unit.select('/finance/invoiceTemplates', { name: after.name });
    if (sameName.some(({ id }) => id !== after.id)) return;
    const own = await unit.first(setups, { name: after.name, customFlag: true });
    if (own !== null) await deleteRecord(setups, own.id, unit);
  },
});
