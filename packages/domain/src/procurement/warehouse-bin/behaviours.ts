import type { Behaviour } from '../../unit/behaviour.ts';
import { keepFullBin } from './keep-full-bin.ts';
import { transferGoods } from './transfer-goods.ts';

/** What a bin of a warehouse does beyond being stored, in order. */
export const warehouseBinBehaviours: readonly Behaviour[] = [keepFullBin, transferGoods];
