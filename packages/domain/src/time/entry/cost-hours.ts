import { type Money, rateBy, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** An hour costs the provider what its member costs. */
export const costHours = behaviour('/time/entries', {
  says: "an hour of a time entry costs what its member's does, times its work type's multiplier",
  source: 'evidence: time/hourly-cost',
  phase: 'derive',
  on: { changed: ['member', 'workType', 'hourlyCost'] },
  sets: ['hourlyCost'],
  does: async ({ after }, unit) => {
    const member = after.member === null ? null : await unit.get('/system/members', after.member);
    const type = after.workType === null ? null : await unit.get('/time/workTypes', after.workType);
    const times = type?.costMultiplier == null ? null : storedQuantity(type.costMultiplier);
    const cost = storedMoney(member?.hourlyCost);
    after.hourlyCost = asText(times === null ? cost : rateBy({ type: 'Multiplier', times }, cost));
  },
});

/** The field is text on the wire: a decimal with two places. */
function asText(cost: Money): string {
  return toNumber(cost).toFixed(2);
}
