import type { Json, RowOf } from '@reeve/store';
import { referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** What a product brings in again and again is said of each piece, by its item unless the sale says otherwise. */
export const takeRecurring = behaviour('/procurement/products', {
  says: 'a product of a recurring item recurs as the item does, in what is not sent',
  source: 'evidence: procurement/recurring',
  phase: 'complete',
  on: 'every write',
  sets: ['recurring'],
  when: (product) => product.how === 'replace' || product.changed('catalogItem'),
  does: async ({ sent, after }, unit) => {
    const item = after.catalogItem == null ? null : await unit.get('/procurement/catalog', after.catalogItem);
    if (item?.recurringFlag !== true) return;
    const own = sent.has('recurring') ? said(after.recurring) : {};
    after.recurring = { ...recurringOf(item), ...own };
  },
});

function recurringOf(item: RowOf<'/procurement/catalog'>): Record<string, Json> {
  const { recurringRevenue, recurringCost, recurringBillCycle, recurringCycleType: cycleType, agreementType } = item;
  const billCycle = { billCycleId: recurringBillCycle, billCycle: referenceTo(recurringBillCycle) };
  return said({ recurringRevenue, recurringCost, ...billCycle, cycleType, agreementType: referenceTo(agreementType) });
}

/** The members that have a value. */
function said(value: Json | undefined): Record<string, Json> {
  const members = Object.entries((value ?? {}) as Record<string, Json>);
  return Object.fromEntries(members.filter(([, each]) => each != null));
}
