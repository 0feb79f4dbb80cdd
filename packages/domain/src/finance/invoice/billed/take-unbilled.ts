import type { CollectionPath } from '@reeve/catalogue';
import { changeRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { findUnbilled } from './find-unbilled.ts';

/** An invoice for a ticket, a project, a phase, an order or a whole company begins with what is unbilled of it. */
export const takeUnbilled = behaviour('/finance/invoices', {
  says: 'a new standard invoice takes the unbilled time, expenses and products of what it is for; a special one starts empty',
  source: 'evidence: invoices/unbilled',
  phase: 'follow',
  on: { changed: ['applyToType'] },
  when: ({ before, after }) => before === null && after.type === 'Standard' && after.specialInvoiceFlag !== true,
  does: async ({ after }, unit) => {
    const unbilled = await findUnbilled(after, unit);
    if (unbilled === null) return;
    for (const [collection, ids] of Object.entries(unbilled) as [CollectionPath, readonly number[]][])
      for (const id of ids) await changeRecord(collection, id, { invoice: { id: after.id } }, unit);
  },
});
