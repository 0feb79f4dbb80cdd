import { type Cover, coverExpense, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';
import { useOfProduct } from '../../time/cover/agreement-use.ts';
import { isInForce } from '../../time/cover/covers-entry.ts';
import { moneyCoverOf } from '../../time/cover/money-cover.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { cancelProduct } from '../product/cancel-product.ts';
import { extendProductAmounts } from '../product/extend-amounts.ts';

type CoveredProduct = RowOf<'/procurement/products'>;

/** Everything that decides what an agreement covers of a product, and what it came to. */
export const productCoverFields = [
  'extPrice',
  'billableOption',
  'cancelledFlag',
  'agreement',
  'purchaseDate',
  'coveredOn',
  'agreementAmount',
] as const;

/** An agreement covers a product when it is sold, and anew when it is changed, as it does with expenses; not what it bills itself. */
export const coverProduct = behaviour('/procurement/products', {
  says: 'an agreement that covers products covers a billable one as far as it has money left, and the rest is for an invoice',
  source: 'evidence: procurement/covered-products, time/cover-order',
  phase: 'derive',
  on: { changed: productCoverFields },
  sets: ['agreementAmount', 'coveredOn'],
  after: [extendProductAmounts, cancelProduct],
  does: async ({ after, before }, unit) => {
    after.coveredOn = after.agreement === null ? null : (after.purchaseDate ?? soldOn(before) ?? unit.now);
    const isBilled = after.billableOption === 'Billable' && after.cancelledFlag !== true;
    const bill = storedMoney(isBilled ? after.extPrice : 0);
    const cover: Cover =
      bill > 0 && after.billedAddition === null ? await gatherCover(after, before, unit) : { by: 'nothing' };
    after.agreementAmount = toNumber(coverExpense(bill, cover).agreementAmount);
  },
});

/** When a product without a purchase date was sold: one that is taken away says nothing any more. */
function soldOn(before: CoveredProduct | null): string | null {
  return before === null || before.purchaseDate === null ? (before?.coveredOn ?? null) : before._dateEntered;
}

async function gatherCover(product: CoveredProduct, before: CoveredProduct | null, unit: Unit): Promise<Cover> {
  const agreement = product.agreement === null ? null : await unit.get('/finance/agreements', product.agreement);
  const { coveredOn } = product;
  if (agreement?.coverAgreementProduct !== true || !isInForce(agreement, coveredOn)) return { by: 'nothing' };
  const own = before?.agreement === agreement.id ? useOfProduct(before) : null;
  return moneyCoverOf(agreement, dayOfMoment(coveredOn ?? unit.now), own, unit);
}
