import type { RollUp } from '../../unit/roll-up.ts';
import { markNeeded } from './mark-needed.ts';
import { needAfterOrder } from './need-after-order.ts';
import { needAfterPick } from './need-after-pick.ts';
import { needOfProduct } from './need-of-product.ts';

/** What is still to be ordered of products. */
export const needRollUps: readonly RollUp[] = [needOfProduct, needAfterOrder, needAfterPick, markNeeded];
