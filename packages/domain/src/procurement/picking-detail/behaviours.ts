import type { Behaviour } from '../../unit/behaviour.ts';
import { keepPicked } from './keep-picked.ts';
import { nameSerials } from './name-serials.ts';
import { numberPicking } from './number-picking.ts';
import { pickGoods } from './pick-goods.ts';
import { putBack } from './put-back.ts';
import { refuseMissingSerial } from './refuse-missing-serial.ts';
import { refuseMoreThanSold } from './refuse-more-than-sold.ts';
import { shipNow } from './ship-now.ts';

/** What picking and shipping of products do beyond being stored, in order. */
export const pickingDetailBehaviours: readonly Behaviour[] = [
  numberPicking,
  nameSerials,
  shipNow,
  refuseMoreThanSold,
  refuseMissingSerial,
  keepPicked,
  pickGoods,
  putBack,
];
