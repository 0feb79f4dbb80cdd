import type { Behaviour } from '../../unit/behaviour.ts';
import { adjustAtOnce } from './adjust-at-once.ts';
import { adjustStock } from './adjust-stock.ts';
import { closeAdjustment } from './close-adjustment.ts';
import { countThere } from './count-there.ts';
import { keepAdjusted } from './keep-adjusted.ts';
import { keepAdjustedDetail } from './keep-detail.ts';

/** What adjustments of stock and their details do beyond being stored, in order. */
export const adjustmentBehaviours: readonly Behaviour[] = [
  closeAdjustment,
  countThere,
  keepAdjusted,
  adjustStock,
  adjustAtOnce,
  keepAdjustedDetail,
];
