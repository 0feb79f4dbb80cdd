import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';

const orders = '/procurement/purchaseorders';

/** Orders are numbered one after the other, as the procurement settings say, and keep their number. */
export const takeOrderNumber = behaviour(orders, {
  says: 'a new purchase order has the next number, with the prefix or suffix of the settings',
  source: 'evidence: procurement/order-number',
  phase: 'complete',
  on: 'every write',
  sets: ['poNumber'],
  when: ({ how, after }) => how === 'create' && (after.poNumber ?? '') === '',
  does: async ({ after }, unit) => {
    after.poNumber = await nextNumber(unit);
  },
});

async function nextNumber(unit: Unit): Promise<string> {
  const settings = await procurementSettings(unit);
  const [prefix, suffix] = [settings?.purchaseOrderPrefix ?? '', settings?.purchaseOrderSuffix ?? ''];
  const named = (number: number) =>
    settings?.prefixSuffixType === 'Suffix' ? `${number}${suffix}` : `${prefix}${number}`;
  for (let next = await firstFree(settings?.startingPurchaseOrderNum ?? 1, unit); ; next += 1)
    if ((await unit.first(orders, { poNumber: named(next) })) === null) return named(next);
}

/** One more than the digits of the last order's number; a number without digits does not count. */
async function firstFree(start: number, unit: Unit): Promise<number> {
  const last = await unit.first(orders, {}, ['-id']);
  const digits = /\d{1,14}/.exec(last?.poNumber ?? '')?.[0];
  return Math.max(start, digits === undefined ? 0 : Number(digits) + 1);
}
