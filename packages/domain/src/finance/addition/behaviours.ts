import type { Behaviour } from '../../unit/behaviour.ts';
import { extendAmounts } from './extend-amounts.ts';
import { takeProduct } from './take-product.ts';

/** What an addition of an agreement does beyond being stored. */
export const additionBehaviours: readonly Behaviour[] = [takeProduct, extendAmounts];
