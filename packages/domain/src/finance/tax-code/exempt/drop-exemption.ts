import { behaviour } from '../../../unit/behaviour.ts';
import { exemptionRows, showExempt } from './exempt-lists.ts';

/** An exemption that goes is taken off the list. */
export const dropExemption = behaviour(exemptionRows, {
  says: 'a tax code lists nothing of an exemption that was deleted',
  source: 'evidence: invoices/exempt',
  phase: 'release',
  does: ({ table, after }, unit) => showExempt(table.collection.path, after, after.id, unit),
});
