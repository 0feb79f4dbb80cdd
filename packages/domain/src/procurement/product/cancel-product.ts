import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

type ProductPath = '/procurement/products';

/** Pieces are cancelled one by one or all at once, and may be wanted again. */
export const cancelProduct = behaviour('/procurement/products', {
  says: 'a product that is cancelled, as a whole or in part, remembers by whom and when, until it is wanted again',
  source: 'evidence: procurement/cancelling',
  phase: 'derive',
  on: { changed: ['cancelledFlag', 'quantityCancelled', 'quantity', 'cancelledBy', 'cancelledDate'] },
  sets: ['cancelledFlag', 'quantityCancelled', 'cancelledBy', 'cancelledDate', 'cancelledReason'],
  does: (product, unit) => {
    const { after } = product;
    countCancelled(product);
    if ((after.quantityCancelled ?? 0) === 0 && after.cancelledFlag !== true) return want(after);
    stamp(product, unit);
  },
});

/** The flag cancels every piece, or none; the last piece that is cancelled sets it. */
function countCancelled(product: Draft<ProductPath>): void {
  const { after, before, sent } = product;
  const flagged = product.changed('cancelledFlag') && sent.has('cancelledFlag');
  if (flagged && !sent.has('quantityCancelled')) after.quantityCancelled = after.cancelledFlag ? after.quantity : 0;
  const stays = before?.cancelledFlag === true && !product.changed('quantityCancelled');
  if (stays && after.cancelledFlag === true) after.quantityCancelled = after.quantity;
  // Nothing is cancelled of pieces that are given back.
  if ((after.quantity ?? 0) < 0 && after.quantityCancelled === 0) after.quantityCancelled = null;
  if (!flagged) after.cancelledFlag = (after.quantity ?? 0) > 0 && after.quantityCancelled === after.quantity;
}

function want(after: RowOf<ProductPath>): void {
  after.cancelledBy = null;
  after.cancelledDate = null;
  after.cancelledReason = null;
}

function stamp(product: Draft<ProductPath>, unit: Unit): void {
  if (!product.changed('quantityCancelled') && !product.changed('cancelledFlag')) return;
  product.after.cancelledBy = unit.actor.memberId;
  product.after.cancelledDate = unit.now;
}
