import { changeRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const setups = '/finance/invoiceTemplateSetups';

/** Invoices name a set-up, which nobody can make: a template without one could not be used. */
export const offerTemplate = behaviour('/finance/invoiceTemplates', {
  says: 'a new invoice template has a set-up of its name, which invoices and agreements choose, and which is renamed with it',
  source: 'evidence: invoices/template-details',
  phase: 'follow',
  on: { changed: ['name'] },
  fills: [setups],
  does: async ({ before, after }, unit) => {
    if ((await unit.first(setups, { name: after.name })) !== null) return;
    const own = before === null ? null : await unit.first(setups, { name: before.name, customFlag: true });
    if (own === null) await makeRecord(setups, { name: after.name, customFlag: true }, unit);
    else await changeRecord(setups, own.id, { name: after.name }, unit);
  },
});
