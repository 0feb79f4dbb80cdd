import { billingPeriodOf, prorated, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { dayOfMoment } from '../../../clock.ts';
import { rhythmOf } from '../rhythm/billing-days.ts';

type Addition = RowOf<'/finance/agreements/{parentId}/additions'>;

/** What an addition comes to in the part of a period in which it begins, a piece and altogether. */
export type ProratedAmounts = Pick<
  Addition,
  'proratePrice' | 'prorateCost' | 'extendedProratePrice' | 'extendedProrateCost'
>;

const none: ProratedAmounts = {
  proratePrice: 0,
  prorateCost: 0,
  extendedProratePrice: 0,
  extendedProrateCost: 0,
};

/** 0 where the agreement is billed by whole periods, and of what begins with one (evidence: agreements/proration). */
export async function proratedAmountsOf(
  addition: Addition,
  agreement: RowOf<'/finance/agreements'> | null,
  reader: Pick<Reader, 'get'>,
): Promise<ProratedAmounts> {
  if (agreement?.prorateFlag !== true || addition.effectiveDate === null) return none;
  const day = dayOfMoment(addition.effectiveDate);
  const period = billingPeriodOf(await rhythmOf(agreement, reader), day);
  if (period === null || period.first === day) return none;
  const part = (amount: number | null) => toNumber(prorated(storedMoney(amount), period, day, period.last));
  return {
    proratePrice: part(addition.unitPrice),
    prorateCost: part(addition.unitCost),
    extendedProratePrice: part(addition.extPrice),
    extendedProrateCost: part(addition.extCost),
  };
}
