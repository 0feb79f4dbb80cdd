import { type AgreementRecap, minus, type Quantity, quantity, recapOf, storedQuantity } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { dayOfMoment } from '../../../clock.ts';
import { adjustedIn, amountOf, incidentsOf, leftOf } from '../../../time/cover/agreement-left.ts';
import type { AgreementUse } from '../../../time/cover/agreement-use.ts';
import { coverPeriods } from '../../../time/cover/cover-periods.ts';
import { isIn } from '../../../time/cover/gather-uses.ts';

type Agreement = RowOf<'/finance/agreements'>;

/** What an agreement covers in the period of a moment, in its own units, with what its limit is. */
export interface CoverRecap extends AgreementRecap<'quantity'> {
  readonly limit: Quantity;
}

/**
 * Sums up what was used in the period of a moment, of what there is (`uses` are those of all time): the limit, the adjustments of the period, and what
 * earlier periods left or overran. Nothing is left of an agreement without limit, and nothing overrun.
 */
export async function coverRecap(
  agreement: Agreement,
  uses: readonly AgreementUse[],
  now: string,
  reader: Reader,
): Promise<CoverRecap> {
  const day = dayOfMoment(now);
  const periods = coverPeriods(agreement, day);
  const period = periods.at(-1) ?? { first: day, last: day };
  const used = await usedOf(
    agreement,
    uses.filter((use) => isIn(period, use)),
    period,
    reader,
  );
  const adjustment = await adjustedIn(period, agreement, reader);
  const earlier = uses.filter((use) => !isIn(period, use));
  const there = await leftOf(agreement, day, periods, { now: [], earlier }, reader);
  const headroom = agreement.allowOverruns === true ? storedQuantity(agreement.limit) : null;
  const recap = recapOf({ starting: minus(there, adjustment), adjustments: [adjustment], used: [used], headroom });
  if (agreement.applicationUnlimitedFlag !== true)
    return { ...recap, limit: storedQuantity(agreement.applicationLimit) };
  const none = quantity(0);
  return { ...recap, limit: none, available: none, remaining: none, overrun: none };
}

/** A ticket counts as an incident as soon as it is under the agreement (evidence: agreements/incidents). */
async function usedOf(
  agreement: Agreement,
  uses: readonly AgreementUse[],
  { first, last }: { readonly first: number; readonly last: number },
  reader: Reader,
): Promise<Quantity> {
  if (agreement.applicationUnits !== 'Incidents') return amountOf(agreement, uses);
  const tickets = await reader.select('/service/tickets', { agreement: agreement.id });
  const entered = tickets.filter(({ _dateEntered }) => {
    const day = _dateEntered === null ? null : dayOfMoment(_dateEntered);
    return day !== null && first <= day && day <= last;
  });
  return quantity(new Set([...incidentsOf(uses), ...entered.map(({ id }) => id)]).size);
}
