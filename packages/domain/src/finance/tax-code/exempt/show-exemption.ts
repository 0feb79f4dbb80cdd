import { behaviour } from '../../../unit/behaviour.ts';
import { exemptionRows, showExempt } from './exempt-lists.ts';

/** An exemption is on the list of its tax code. */
export const showExemption = behaviour(exemptionRows, {
  says: 'a tax code lists the sort that a row of its exempts',
  source: 'evidence: invoices/exempt',
  phase: 'follow',
  on: 'every write',
  does: ({ table, after }, unit) => showExempt(table.collection.path, after, null, unit),
});
