import { recountUse } from '../../time/cover/recount-use.ts';
import type { Behaviour } from '../../unit/behaviour.ts';
import { billFromToday } from './bill-from-today.ts';
import { inheritType } from './inherit-type.ts';
import { startActive } from './start-active.ts';
import { takeBilling } from './take-billing.ts';

/** What an agreement does beyond being stored. */
export const agreementBehaviours: readonly Behaviour[] = [
  inheritType,
  takeBilling,
  startActive,
  billFromToday,
  recountUse,
];
