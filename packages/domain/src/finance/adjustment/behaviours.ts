import type { Behaviour } from '../../unit/behaviour.ts';
import { adjustFromToday } from './adjust-from-today.ts';

/** What an adjustment of an agreement does beyond being stored. */
export const agreementAdjustmentBehaviours: readonly Behaviour[] = [adjustFromToday];
