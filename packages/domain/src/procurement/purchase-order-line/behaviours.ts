import type { Behaviour } from '../../unit/behaviour.ts';
import { receiveGoods } from '../stock/receive-goods.ts';
import { cancelOrderLine } from './cancel-line.ts';
import { cloneRest } from './clone-rest.ts';
import { closeWithLines } from './close-with-lines.ts';
import { extendOrderLineCost } from './extend-cost.ts';
import { keepReceivedLines } from './keep-received-lines.ts';
import { keepReceivedUncancelled } from './keep-received-uncancelled.ts';
import { nameOrder } from './name-order.ts';
import { receiveLine } from './receive-line.ts';
import { refuseOnClosedOrder } from './refuse-on-closed.ts';
import { takeOrderedItem } from './take-item.ts';
import { takeOrderedPlace } from './take-place.ts';
import { taxOrderLine } from './tax-line.ts';

/** What a line of a purchase order does beyond being stored, in order. */
export const orderLineBehaviours: readonly Behaviour[] = [
  takeOrderedItem,
  takeOrderedPlace,
  nameOrder,
  receiveLine,
  cancelOrderLine,
  extendOrderLineCost,
  taxOrderLine,
  refuseOnClosedOrder,
  keepReceivedUncancelled,
  receiveGoods,
  cloneRest,
  closeWithLines,
  keepReceivedLines,
];
