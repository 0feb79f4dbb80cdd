import { lineAmountsOf, money, storedHours, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { type WorkedGround, workedColumns } from '../worked-columns.ts';

type Entry = RowOf<'/time/entries'>;

/**
 * What of a time entry is not billed, counts as utilized, and is borne by the firm rather than the customer
 * (evidence: reports/time-amounts).
 */
export const timeAmounts = workedColumns('/time/entries', {
  gives: [
    'cost',
    'billedHours',
    'billedAmount',
    'unbilledHours',
    'unbilledAmount',
    'utilized',
    'billableUtilized',
    'firmsAdjustment',
  ],
  works: async (entries, { read }) => {
    const utilizing = await utilizingTypes(entries, read);
    const setups = await read.select('/finance/billingSetups', { chargeAdjToFirmFlag: true });
    const locations = new Set(setups.map(({ location }) => location));
    return (entry) => ({
      ...hoursOf(entry, utilizing.has(entry.workType)),
      cost: entry.hourlyCost === null ? null : Number(entry.hourlyCost),
      firmsAdjustment: locations.has(entry.location) ? (entry.adjustment ?? 0) : 0,
    });
  },
});

function hoursOf(entry: Entry, utilizes: boolean) {
  const isBilled = entry.billableOption === 'Billable';
  const worked = storedHours(entry.actualHours);
  return {
    billedHours: isBilled ? entry.hoursBilled : 0,
    billedAmount: isBilled ? entry.extendedInvoiceAmount : 0,
    unbilledHours: isBilled ? 0 : toNumber(worked),
    unbilledAmount: isBilled ? 0 : worthOf(entry),
    utilized: utilizes ? toNumber(worked) : 0,
    billableUtilized: utilizes && isBilled ? (entry.hoursBilled ?? toNumber(worked)) : 0,
  };
}

/** What the hours would bring in at their rate, to the cent. */
function worthOf({ actualHours, hourlyRate }: Entry): number {
  const line = { lessIncluded: null, cost: money(0), discount: money(0) };
  const quantity = storedQuantity(actualHours);
  return toNumber(lineAmountsOf({ ...line, quantity, price: storedMoney(hourlyRate) }).extPrice);
}

/** The types of work whose time counts as utilized. */
async function utilizingTypes(entries: readonly Entry[], read: WorkedGround['read']): Promise<Set<number | null>> {
  const named = [...new Set(entries.flatMap(({ workType }) => workType ?? []))];
  const types = named.length === 0 ? [] : await read.select('/time/workTypes', { id: named, utilizationFlag: true });
  return new Set(types.map(({ id }) => id));
}
