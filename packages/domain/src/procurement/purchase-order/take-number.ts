import { nextNumber, wholeNumberIn } from '../../setup/last-number.ts';
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
    after.poNumber = await nextOrderNumber(unit);
  },
});

/** A number that is made otherwise than the settings say, or has no digits, does not count. */
async function nextOrderNumber(unit: Unit): Promise<string> {
  const settings = await procurementSettings(unit);
  const isSuffixed = settings?.prefixSuffixType === 'Suffix';
  const [prefix, suffix] = isSuffixed
    ? ['', settings?.purchaseOrderSuffix ?? '']
    : [settings?.purchaseOrderPrefix ?? '', ''];
  const named = (number: number) => `${prefix}${number}${suffix}`;
  const numbering = {
    list: orders,
    start: settings?.startingPurchaseOrderNum ?? 1,
    numberIn: (name: string) => numberBetween(prefix, name, suffix),
    newest: async () => (await unit.first(orders, {}, ['-id']))?.poNumber ?? null,
    all: async () => (await unit.select(orders, {})).map(({ poNumber }) => poNumber),
    isUsed: async (number: number) => (await unit.first(orders, { poNumber: named(number) })) !== null,
  } as const;
  return named(await nextNumber(numbering, unit));
}

/** The number in one that is made as the settings say, or that is nothing but a number. */
function numberBetween(prefix: string, name: string, suffix: string): number | null {
  const isMadeSo = name.startsWith(prefix) && name.endsWith(suffix) && name.length > prefix.length + suffix.length;
  return wholeNumberIn(isMadeSo ? name.slice(prefix.length, name.length - suffix.length) : name);
}
