import type { RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';
import { nextInvoiceOf } from '../../finance/agreement/billing/keep-next-invoice.ts';
import { forceOf } from '../../finance/agreement/status/follow-dates.ts';
import type { Unit } from '../../unit/unit.ts';
import { leftOf } from './agreement-left.ts';
import { coverPeriods } from './cover-periods.ts';
import { gatherUses } from './gather-uses.ts';

type Agreement = RowOf<'/finance/agreements'>;

const additions = '/finance/agreements/{parentId}/additions';

/**
 * An agreement that says so (`expireWhenZero`) expires as soon as nothing is left of what it covers in the running period, and
 * is in force again when something is; an adjustment that is about to go (`without`) does not count. To be called after what was
 * used of it, or what there is, has changed (evidence: agreements/expires-at-zero).
 */
export async function expireWhenUsedUp(agreement: Agreement, unit: Unit, without: number | null = null): Promise<void> {
  if (agreement.expireWhenZero !== true && agreement.usedUpOn === null) return;
  const isUsedUp = agreement.expireWhenZero === true && (await nothingIsLeft(agreement, unit, without));
  if (isUsedUp === (agreement.usedUpOn !== null)) return;
  const next = { ...agreement, usedUpOn: isUsedUp ? unit.now : null };
  const force = forceOf(next);
  const nextInvoiceDate = await nextInvoiceOf({ ...next, ...force }, unit);
  await unit.updateColumns('/finance/agreements', agreement.id, { usedUpOn: next.usedUpOn, ...force, nextInvoiceDate });
  for (const { id } of await unit.select(additions, { agreementId: agreement.id }))
    await unit.updateColumns(additions, id, force);
}

/** The same for the agreements of records that used something of them, or gave it back: before a change and after it. */
export async function expireUsedUp(
  records: readonly ({ readonly agreement: number | null } | null)[],
  unit: Unit,
): Promise<void> {
  for (const id of new Set(records.map((record) => record?.agreement ?? null))) {
    const agreement = id === null ? null : await unit.get('/finance/agreements', id);
    if (agreement !== null) await expireWhenUsedUp(agreement, unit);
  }
}

async function nothingIsLeft(agreement: Agreement, unit: Unit, without: number | null): Promise<boolean> {
  if (agreement.applicationUnlimitedFlag === true) return false;
  unit.runAlone('looks at what is left of an agreement');
  const day = dayOfMoment(unit.now);
  const periods = coverPeriods(agreement, day);
  const uses = await gatherUses(agreement.id, periods, null, unit);
  return (await leftOf(agreement, day, periods, uses, unit, without)) <= 0;
}
