import type { Behaviour } from '../../unit/behaviour.ts';
import { adjustFromToday } from './adjust-from-today.ts';
import { followAdjustment } from './follow-adjustment.ts';
import { takeAdjustmentBack } from './take-adjustment-back.ts';

/** What an adjustment of an agreement does beyond being stored. */
export const agreementAdjustmentBehaviours: readonly Behaviour[] = [
  adjustFromToday,
  followAdjustment,
  takeAdjustmentBack,
];
